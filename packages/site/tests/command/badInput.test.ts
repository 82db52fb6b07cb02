import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {report} from '../report.ts'
import {makeSite, type Outcome, type Site} from '../site.ts'

/** A site that was built once, and is then spoilt. The last good output has to stay as it is, to the byte. */
async function spoil(files: Record<string, string>): Promise<Outcome & {site: Site}> {
  const site = await makeSite({'content/2022.md': report})
  expect(await build({root: site.root})).toMatchObject({written: true})
  const before = await site.snapshot('dist')
  await site.write(files)
  const outcome = await site.daybook(['build'])
  expect(await site.snapshot('dist')).toEqual(before)
  expect(await site.list('.')).toEqual(expect.not.arrayContaining([expect.stringContaining('.daybook-')]))
  expect(outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  return {...outcome, site}
}

test.each([
  ['an empty file', {'content/a.md': ''}, 'content/a.md:1:1 error empty-document'],
  ['a file without dates', {'content/a.md': 'Nothing happened.\n'}, 'content/a.md:1:1 error no-events'],
  [
    'a day that does not exist',
    {'content/a.md': '# A\n\nOn February 30, 2022, x.\n'},
    'content/a.md:3:4 error impossible-date',
  ],
  [
    'broken front matter',
    {'content/a.md': '---\ntitle: [x\n---\n\nOn May 3, 2022, x.\n'},
    'content/a.md:2:9 error front-matter-syntax',
  ],
  [
    'an unknown key',
    {'daybook.config.ts': "export default {\n  titel: 'x',\n}\n"},
    'daybook.config.ts:2:3 error config-unknown-key',
  ],
  [
    'a missing image',
    {'content/a.md': 'On May 3, 2022, x.\n\n![y](media/y.png)\n'},
    'content/a.md:3:1 error missing-image',
  ],
  [
    'a file outside',
    {'content/a.md': 'On May 3, 2022, [x](../../../../../etc/passwd).\n'},
    'content/a.md:1:17 error outside-content',
  ],
  [
    'a template with a typo',
    {'theme/partials/footer.hbs': '<p>\n{{site.titel}}</p>\n'},
    'theme/partials/footer.hbs:2:3 error theme-unknown-field',
  ],
  ['a template cut off', {'theme/partials/footer.hbs': '<p>{{#if site.title}}</p>\n'}, 'theme/partials/footer.hbs:'],
  [
    'a register with a row twice',
    {'registers/actors.csv': 'id,name\na,A\na,B\n'},
    'registers/actors.csv:3:1 error register-duplicate-id',
  ],
])('%s: a message with a place, exit code 1, the last site untouched', async (_, files, expected) => {
  const {code, stderr} = await spoil(files as Record<string, string>)
  expect(code).toBe(1)
  expect(stderr).toContain(expected)
  expect(stderr).toContain('    → ')
  expect(stderr).toMatch(/Nothing was written: dist is as it was\.\n$/)
})

test('a message shows the line, marks the place and says what to do', async () => {
  const {stderr} = await spoil({'content/a.md': '# A\n\nOn February 30, 2022, the ministry announced it.\n'})
  expect(stderr).toMatchInlineSnapshot(`
    "content/a.md:3:4 error impossible-date  "On February 30, 2022" names day 30, which does not exist: 2022-02 has 28 days.
        3 | On February 30, 2022, the ministry announced it.
          |    ^^^^^^^^^^^^^^^^^
        → Check the date against its source. Until then the event is dated only by the parts that do exist.

    1 error. Nothing was written: dist is as it was.
    "
  `)
})

test('all problems come in one run, sorted by place, and a check finds the same', async () => {
  const {stderr, site} = await spoil({
    'content/b.md': 'On May 3, 2022, ![x](x.png) ![y](y.png).\n\nOn June 31, 2022, z.\n',
    'content/a.md': '',
    'daybook.config.json': '{"titel": "x", "lang": "??"}',
    'theme/partials/footer.hbs': '{{> nothing}}',
  })
  expect(stderr.match(/^\S+:\d+:\d+ error \S+/gm)).toMatchInlineSnapshot(`
    [
      "content/a.md:1:1 error empty-document",
      "content/b.md:1:17 error missing-image",
      "content/b.md:1:29 error missing-image",
      "content/b.md:3:4 error impossible-date",
      "daybook.config.json:1:2 error config-unknown-key",
      "daybook.config.json:1:16 error config-invalid",
      "theme/partials/footer.hbs:1:1 error theme-unknown-partial",
    ]
  `)
  const places = /^\S+:\d+:\d+ .*$/gm
  expect((await site.daybook(['check'])).stderr.match(places)).toEqual(stderr.match(places))
})

test('text in another encoding is told, and not read as something else', async () => {
  const site = await makeSite({'content/a.md': Buffer.from('On May 3, 2022, caf\xe9.\n', 'latin1')})
  const {code, stderr} = await site.daybook(['build'])
  expect(code).toBe(1)
  expect(stderr).toContain('content/a.md:1:20 error not-utf8')
})

test('a folder without content says where it looked', async () => {
  const site = await makeSite({'readme.md': 'x'})
  const {code, stderr} = await site.daybook(['build'])
  expect(code).toBe(1)
  expect(stderr).toContain('content:1:1 error no-content')
})
