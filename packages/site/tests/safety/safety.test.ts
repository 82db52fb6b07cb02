import {readdir, readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {siteDiagnosticCodes} from '../../src/diagnostics/codes.ts'
import {makeSite} from '../site.ts'

const folder = new URL('fixtures/', import.meta.url)
const codes = ['private-marker', 'email-address', 'phone-number', 'identity-number', 'coordinate-exact'] as const

/** The findings of the safety check in a text. */
async function check(text: string, config: object = {}): Promise<string[]> {
  const site = await makeSite({'content/a.md': text, 'daybook.config.json': JSON.stringify(config)})
  const {diagnostics} = await build({root: site.root, write: false})
  return diagnostics
    .filter(({code}) => (codes as readonly string[]).includes(code))
    .map(({code, place, message}) => `${place.line}:${place.column}-${place.endColumn} ${code} ${message}`)
}

test('there is a fixture for each finding', async () => {
  expect((await readdir(folder)).sort()).toEqual(codes.map((code) => `${code}.md`).sort())
  expect(codes.map((code) => siteDiagnosticCodes[code].severity)).toEqual(codes.map(() => 'warning'))
})

test.each(codes)('%s: everything of it in its fixture is found, and nothing else', async (code) => {
  const found = await check(await readFile(new URL(`${code}.md`, folder), 'utf8'))
  expect(found.join('\n')).toMatchSnapshot()
  expect(found.filter((line) => !line.includes(` ${code} `))).toEqual([])
})

test('ordinary prose, sources, figures and dates are no findings', async () => {
  const prose = `---
title: Monitoring
publisher:
  name: Watch
  contact: mailto:desk@watch.by
---

Write to desk@watch.by. The ministries do not publish figures; it is a private matter (private companies), [confidential](a.md) talks.

On March 1-8, 2022, 120 000 men were called, 1,250,000 roubles paid, 3.14, 2.72; law No. 123-45, page 1234567.[^a]

In 2019–2022 and 1939-1945, at 12:30-12:45 and 53.9, 27.56, order 375/29 of 23.05.2022 – 24.05.2022.

On 2022-03-09, https://t.me/channel/1234567 and https://web.archive.org/web/20220302101112/https://example.org/@name, see desk@example.org.

[^a]: Ministry, [notice](https://example.org/n?tel=80291234567&a@b.by), 1 March 2022. sha256: 3f5a1234567890abcdef1234567890abcdef1234567890abcdef1234567890ab
`
  expect(await check(prose)).toEqual([])
})

test('the configuration allows what may be published and marks what may not', async () => {
  const text = 'On May 3, 2022, call +375 17 222-33-44 or press@mod.by (operation nightingale), 53.90234, 27.56190.\n'
  expect(await check(text)).toHaveLength(3)
  const safety = {allow: ['+375172223344', 'Press@mod.by'], decimals: 5, markers: ['operation Nightingale']}
  expect(await check(text, {safety})).toEqual([
    '1:57-78 private-marker "operation nightingale" marks a text that is not for everybody.',
  ])
})

test('positions in the register of places are held to the same exactness, at their cells', async () => {
  const site = await makeSite({
    'content/a.md': 'On May 3, 2022, x in Gomel.\n',
    'registers/places.csv': 'id,name,latitude,longitude\ngomel,Gomel,52.4345,30.975\n',
  })
  const {diagnostics} = await build({root: site.root, write: false})
  expect(diagnostics).toMatchObject([
    {code: 'coordinate-exact', place: {file: 'registers/places.csv', line: 2, column: 13, endColumn: 20}},
  ])
})

test('registers and what pages show of the configuration are looked through as well', async () => {
  const site = await makeSite({
    'content/a.md': 'On May 3, 2022, x.\n',
    'registers/actors.csv': 'id,name,other_names\nivan,Ivan,ivan@mail.by; +375 29 123-45-67\n',
    'daybook.config.json':
      '{\n"title": "Write to desk@mail.by",\n"publisher": {"name": "Watch", "contact": "watch@mail.by"},\n"description": "Call +375 29 765-43-21 or write to watch@mail.by"}',
  })
  const {diagnostics} = await build({root: site.root, write: false})
  const found = diagnostics.filter(({severity}) => severity === 'warning')
  expect(found.map(({code, place: {file, line, column}}) => `${file}:${line}:${column} ${code}`)).toEqual([
    'daybook.config.json:2:1 email-address',
    'daybook.config.json:4:1 phone-number',
    'registers/actors.csv:2:11 email-address',
    'registers/actors.csv:2:25 phone-number',
  ])
})

test('findings are warnings of a build, and stop it where it is strict', async () => {
  const site = await makeSite({'content/a.md': 'On May 3, 2022, write to name@mail.by.\n'})
  expect(await site.daybook(['build'])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('warning email-address'),
  })
  const before = await site.snapshot('dist')
  await site.write({'content/a.md': 'On May 4, 2022, write to name@mail.by.\n'})
  expect(await site.daybook(['build', '--strict'])).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/error email-address[\s\S]*Nothing was written: dist is as it was\.\n$/),
  })
  expect(await site.snapshot('dist')).toEqual(before)
  expect(await site.daybook(['check'])).toMatchObject({code: 0})
  expect(await site.daybook(['check', '--strict'])).toMatchObject({code: 1})
})

test('a page that would load something from another host is not written', async () => {
  const site = await makeSite({
    'content/a.md': 'On May 3, 2022, it began.\n',
    'daybook.config.json': '{"publisher": {"name": "Watch", "url": "https://watch.example/logo.png"}}',
    'theme/partials/footer.hbs': '<img alt="" src="{{#if site.publisher.url}}{{url site.publisher.url}}{{/if}}">\n',
  })
  const {written, diagnostics} = await build({root: site.root})
  expect(written).toBe(false)
  expect(diagnostics.filter(({code}) => code === 'third-party-address')).toMatchObject([
    {severity: 'error', message: expect.stringContaining('would load https://watch.example/logo.png.')},
  ])
  expect(await site.list('dist')).toEqual([])
})

test('rows of a register that no event names are advice, each at its place', async () => {
  const site = await makeSite({
    'content/a.md': 'On May 3, 2022, the court of Gomel sat.\n',
    'registers/places.csv': 'id,name,parent\nregion,Gomel region,\ngomel,Gomel,region\nminsk,Minsk,\n',
    'registers/actors.csv': 'id,name\nmod,Ministry of Defence\n',
  })
  expect((await site.daybook(['check'])).stderr).not.toContain('register-unused')
  const {code, stderr} = await site.daybook(['check', '--strict'])
  expect(code).toBe(0)
  expect(stderr.match(/^\S+ \S+ register-unused.*$/gm)).toEqual([
    'registers/actors.csv:2:1 info register-unused  No event names the actor `mod`.',
    'registers/places.csv:4:1 info register-unused  No event names the place `minsk`.',
  ])
})
