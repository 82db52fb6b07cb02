import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite, type Site} from '../site.ts'

const event = (day: number, month: string, text: string) => `On ${day} ${month} 2022, ${text}`

const files = {
  'content/2022.md': [
    '# Report',
    event(5, 'March', 'the ministry spoke in Minsk.'),
    event(6, 'March', 'it was silent.'),
    event(7, 'March', 'it spoke again.'),
    event(8, 'March', 'nobody listened.'),
    event(9, 'April', 'a court sat in Gomel.'),
  ].join('\n\n'),
  'content/2021.md': '# Before\n\nOn 5 May 2021, the ministry spoke.\n',
  'content/pages/about.md': '# About us\n\nWe look.\n',
  'registers/places.csv': 'id,name,other_names\nminsk,Minsk,\ngomel,Gomel,\n',
}

/** Builds the site, changes it, and tells which pages the next build renders. */
async function renderedAfter(change: (site: Site) => Promise<unknown>, more: Record<string, string> = {}) {
  const site = await makeSite({...files, ...more})
  expect((await buildUnlessUnchanged({root: site.root, published: null})).diagnostics).toEqual([])
  await change(site)
  const built = await buildUnlessUnchanged({root: site.root, published: null})
  expect([built.written, built.diagnostics]).toEqual([true, []])
  expect(built.reused).toBe(built.pages - built.rendered.length)
  const fresh = await buildUnlessUnchanged({root: site.root, out: join(site.root, 'fresh'), published: null})
  expect(fresh.reused).toBe(0)
  expect(await site.snapshot('dist')).toEqual(await site.snapshot('fresh'))
  return {rendered: built.rendered, all: fresh.rendered}
}

async function replace(site: Site, file: string, from: string, to: string): Promise<void> {
  const text = await site.read(file)
  expect(text).toContain(from)
  await site.write({[file]: text.replace(from, to)})
}

test('one word inside an event: its own page, its month, and what lists the words of events', async () => {
  const {rendered} = await renderedAfter((site) => replace(site, 'content/2022.md', 'He left.', 'He went.'), {
    'content/2022.md': files['content/2022.md'].replace('it spoke again.', 'it spoke again. He left.'),
  })
  expect(rendered).toMatchInlineSnapshot(`
    [
      "index.html",
      "2022/index.html",
      "2022/events/2022-03-07-it-spoke-again.html",
      "2022/periods/2022-03.html",
      "2022/print.html",
    ]
  `)
})

test('the title of an event that has an ID: also the pages that name it', async () => {
  const {rendered} = await renderedAfter(
    (site) => replace(site, 'content/2022.md', 'it was silent', 'it kept silent'),
    {'content/2022.md': files['content/2022.md'].replace('was silent.', 'was silent.\n\n- ID: silence')},
  )
  expect(rendered).toMatchInlineSnapshot(`
    [
      "index.html",
      "2022/index.html",
      "2022/events/2022-03-05-the-ministry-spoke-in-minsk.html",
      "2022/events/silence.html",
      "2022/events/2022-03-07-it-spoke-again.html",
      "2022/periods/2022-03.html",
      "2022/print.html",
    ]
  `)
})

test('a word of one own page: that page', async () => {
  const {rendered} = await renderedAfter((site) => replace(site, 'content/pages/about.md', 'We look.', 'We watch.'))
  expect(rendered).toEqual(['about.html'])
})

test('a line break more in the source: nothing', async () => {
  const {rendered} = await renderedAfter((site) => replace(site, 'content/2022.md', '# Report\n', '# Report\n\n\n'))
  expect(rendered).toEqual([])
})

test('a partial of one page kind: the pages of that kind', async () => {
  const {rendered, all} = await renderedAfter((site) =>
    site.write({'theme/slots/event-page-end.hbs': '<p>{{event.id}}</p>'}),
  )
  expect(rendered).toEqual(all.filter((address) => /\/events\//.test(address)))
})

test('a style sheet: the pages, which name it, and no page twice', async () => {
  const {rendered, all} = await renderedAfter((site) => site.write({'theme/styles/own.css': 'p { color: red }'}))
  expect([[], all]).toContainEqual(rendered)
})

test('a word of the theme, in the language of the pages: all pages', async () => {
  const {rendered, all} = await renderedAfter((site) =>
    site.write({'theme/words/en.json': '{"skip-to-content": "To the text"}'}),
  )
  expect(rendered).toEqual(all)
})

test('words of another language: nothing', async () => {
  const {rendered} = await renderedAfter((site) =>
    site.write({'theme/words/ru.json': '{"skip-to-content": "К тексту"}'}),
  )
  expect(rendered).toEqual([])
})

test('helpers: all pages', async () => {
  const {rendered, all} = await renderedAfter((site) =>
    site.write({'theme/helpers.js': 'export function shout(text) { return text.toUpperCase() }\n'}),
  )
  expect(rendered).toEqual(all)
})

test('a name in a register: the pages that show it', async () => {
  const {rendered} = await renderedAfter((site) =>
    replace(site, 'registers/places.csv', 'gomel,Gomel,', 'gomel,Homel,Gomel'),
  )
  expect(rendered).toMatchInlineSnapshot(`
    [
      "index.html",
      "2022/index.html",
      "2022/events/2022-04-09-a-court-sat-in-gomel.html",
      "2022/periods/2022-04.html",
      "2022/places/index.html",
      "2022/places/gomel.html",
      "2022/print.html",
    ]
  `)
})

test('a page that was changed in the output folder: all pages', async () => {
  const {rendered, all} = await renderedAfter((site) => site.write({'dist/about.html': 'x'}))
  expect(rendered).toEqual(all)
})

test('an output folder that is gone: all pages', async () => {
  const {rendered, all} = await renderedAfter(({root}) => rm(join(root, 'dist'), {recursive: true}))
  expect(rendered).toEqual(all)
})
