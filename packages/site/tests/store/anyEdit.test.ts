import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite} from '../site.ts'

/** Events of a chronology, each a few lines that refer to others, to sources, places and pages. */
const sentences = [
  'the ministry spoke in Minsk.',
  'the **400** men from Gomel went home.[^a]',
  'a court in Minsk sat, as [the page](pages/about.md) says.',
  'nothing happened.\n\n- Status: announced → cancelled\n- Tags: #court',
  'a form was shown.\n\n> **Correction (20 June 2022):** it was two forms.',
  'he was let go.\n\n- ID: freed',
  'an order came.[^b] It said ████.',
  'a plan for 1 September 2022 was told.\n\n- Certainty: single-source',
]
const event = fc.tuple(
  fc.integer({min: 1, max: 28}),
  fc.constantFrom('March', 'April', 'May'),
  fc.constantFrom(...sentences),
)
const events = fc.array(event, {minLength: 1, maxLength: 6})

const chronology = (list: Events, title = 'Report', lang = 'en') =>
  [
    `---\ntitle: ${title}\nlang: ${lang}\n---`,
    'Why.',
    ...list.map(([day, month, text]) => `On ${day} ${month} 2022, ${text}`),
    '---',
    'What we think.',
    '[^a]: Paper, [notice](https://example.org/a), p. 2.',
    '[^b]: Court, [order](https://example.org/b) ([archived](https://web.archive.org/web/20220523101112/https://example.org/b)).',
  ].join('\n\n')

type Events = [number, string, string][]

/** What a site is written from. */
interface State {
  events: Events
  files: Record<string, string | null>
}

const file = (name: string, text: string | null) => (state: State) => {
  state.files[name] = text
}

/** One change that an editor, or whoever looks after the theme, makes. */
const edit: fc.Arbitrary<(state: State) => void> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(9), fc.nat(1), fc.option(event))
      .map(([at, removed, added]) => ({events: list}: State) => {
        list.splice(at % (list.length + 1), removed, ...(added ? [added] : []))
        if (list.length === 0) list.push([1, 'May', 'it began.'])
      }),
  },
  fc.constantFrom('Site', 'Page').map((title) => file('daybook.config.json', `{"title": "${title}"}`)),
  fc.option(events).map((list) => file('content/2021.md', list && chronology(list, 'Before'))),
  fc.option(events).map((list) => file('content/2022.be.md', list && chronology(list, 'Справаздача', 'be'))),
  fc.constantFrom('We look.', 'We watch.').map((text) => file('content/pages/about.md', `# About\n\n${text}\n`)),
  fc.constantFrom('Minsk', 'Менск').map((name) => file('registers/places.csv', `id,name,en\nminsk,${name},Minsk\n`)),
  fc.constantFrom('Court', 'Courts').map((name) => file('registers/tags.csv', `id,name\ncourt,${name}\n`)),
  fc
    .option(fc.constantFrom('{{event.title}}', '{{> own}}'))
    .map((text) => file('theme/slots/event-page-end.hbs', text)),
  fc.constantFrom('<i>1</i>', '<i>{{site.title}}</i>').map((text) => file('theme/partials/own.hbs', text)),
  fc
    .option(fc.constantFrom('To the text', 'Skip'))
    .map((text) => file('theme/words/en.json', text && JSON.stringify({'skip-to-content': text}))),
)

test('whatever is edited, a build that keeps pages leaves what a first build makes, to the byte', async () => {
  const built = {pages: 0, kept: 0}
  await fc.assert(
    fc.asyncProperty(events, fc.array(edit, {minLength: 3, maxLength: 5}), (first, edits) =>
      editAndCompare(first, edits, built),
    ),
    {seed: 20221122, numRuns: 6},
  )
  // Without pages that are kept this would show nothing.
  expect(built.kept).toBeGreaterThan(built.pages / 5)
})

async function editAndCompare(first: Events, edits: ((state: State) => void)[], counts: {pages: number; kept: number}) {
  const site = await makeSite({'content/pages/about.md': '# About\n\nWe look.\n', 'theme/partials/own.hbs': '<i>0</i>'})
  const {root} = site
  const state: State = {events: [...first, [2, 'May', 'it began.']], files: {}}
  for (const change of [() => {}, ...edits]) {
    change(state)
    for (const [name, text] of Object.entries({...state.files, 'content/2022.md': chronology(state.events)}))
      await (text === null ? site.remove(name) : site.write({[name]: text}))
    const built = await buildUnlessUnchanged({root, published: null})
    const fresh = await buildUnlessUnchanged({root, out: join(root, 'fresh'), published: null, force: true})
    expect([built.written, built.diagnostics]).toEqual([fresh.written, fresh.diagnostics])
    if (!built.written) continue
    expect(await site.snapshot('dist')).toEqual(await site.snapshot('fresh'))
    counts.pages += built.pages
    counts.kept += built.reused
  }
}
