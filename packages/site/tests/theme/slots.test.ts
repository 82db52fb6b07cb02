import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {report} from '../report.ts'
import {makeSite} from '../site.ts'

const manifest = JSON.parse(
  await readFile(fileURLToPath(import.meta.resolve('@daybook/theme/theme.json')), 'utf8'),
) as {slots: Record<string, string>}
const slots = Object.keys(manifest.slots)

test('every slot of the built-in theme is filled by a file of its name', async () => {
  const fillings = slots.map((slot) => [
    `theme/slots/${slot}.hbs`,
    `<meta name="filled" content="${slot} on {{@root.page.kind}}">\n`,
  ])
  const site = await makeSite({
    'content/2022.md': report.replace('the tender failed.', 'the tender failed.\n\n- Status: cancelled'),
    'content/pages/about.md': '# About\n\nWho we are.',
    ...Object.fromEntries(fillings),
  })
  const {diagnostics} = await build({root: site.root})
  expect(diagnostics).toEqual([])
  const pages = (await site.list('dist')).filter((path) => path.endsWith('.html'))
  const all = (await Promise.all(pages.map((page) => site.read(`dist/${page}`)))).join('\n')
  const kinds = (slot: string) =>
    new Set([...all.matchAll(new RegExp(`content="${slot} on ([\\w-]+)"`, 'g'))].map((match) => match[1]))
  expect(slots.filter((slot) => kinds(slot).size === 0)).toEqual([])
  expect(kinds('period-end')).toEqual(new Set(['chronology', 'period', 'print']))
  expect(kinds('event-page-start')).toEqual(new Set(['event']))
  expect(kinds('head-end').size).toBeGreaterThan(5)
})

test('there are at least fifteen slots, and each says where it is', () => {
  expect(slots.length).toBeGreaterThanOrEqual(15)
  for (const place of Object.values(manifest.slots)) expect(place).toMatch(/^[A-Z].*\.$/)
})
