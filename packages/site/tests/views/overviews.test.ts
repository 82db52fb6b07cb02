import {expect, test} from 'vitest'
import type {ChangesView} from '../../src/views/changes/changesView.ts'
import type {FacetIndexView, FacetPageView} from '../../src/views/facets/facetView.ts'
import type {FiguresView} from '../../src/views/figures/figuresView.ts'
import type {MovedView} from '../../src/views/moved/movedView.ts'
import type {SourcesView} from '../../src/views/sources/sourcesView.ts'
import type {TombstoneView} from '../../src/views/withdrawn/tombstoneView.ts'
import {makeViews} from './makeViews.ts'

const registers = {
  'registers/actors.csv':
    'id,name,other_names,kind,parent\nwatch,Watch,Lookout,organisation,\nguard,Guard,,unit,watch\n',
  'registers/places.csv': 'id,name,parent\nregion,Region,\ntown,Town,region\nquay,Quay,town\n',
}

const content = [
  '---\ntitle: Harbour\n---',
  'On 1 May 2021, a.[^n]\n\n- Place: Quay\n- By: Guard',
  'On 2 May 2022, about **2.25** tonnes of sand came.\n\n- Place: Town\n- By: Watch',
  'On 3 May 2022, at least **1,200** men came.[^n]\n\n- Place: Region\n- By: Watch\n- Tags: #Index #прызыў',
  'On 4 May 2022, exactly **7** were withdrawn.\n\n- ID: gone\n- Place: Quay\n\n> **Retraction (5 June 2022):** invented.',
  'On 6 May 2022, x.\n\n> **Correction (1 June 2022):** it was y.',
  '[^n]: Watch, [notice](https://example.org/n) ([archived](https://web.archive.org/web/20220602101112/https://example.org/n)).',
].join('\n\n')

const views = () => makeViews({'content/h.md': content, ...registers})

test('a list of places counts what happened in all that lies in them, the most frequent first', async () => {
  const {values} = (await views())['h/places/index.html'] as FacetIndexView
  expect(values.map(({name, countText, href}) => `${name}: ${countText}, ${href}`)).toEqual([
    'Region: 4 events, ../../h/places/region.html',
    'Town: 3 events, ../../h/places/town.html',
    'Quay: 2 events, ../../h/places/quay.html',
  ])
})

test('a place says how many events name only a part of it, what it belongs to, and marks what was withdrawn', async () => {
  const {facet} = (await views())['h/places/town.html'] as FacetPageView
  const {years, parent, parts, withinText, period} = facet
  expect({
    withinText,
    period,
    parent: parent?.text,
    parts: parts.map(({text, countText}) => `${text}: ${countText}`),
    years: years.map(({title, events}) => [
      title,
      ...events.map((event) => `${event.date.text}${event.isRetracted ? ' †' : ''}`),
    ]),
  }).toMatchInlineSnapshot(`
    {
      "parent": "Region",
      "parts": [
        "Quay: 2 events",
      ],
      "period": "May 1, 2021 – May 4, 2022",
      "withinText": "2 of them name only a place that lies in it.",
      "years": [
        [
          "2021",
          "May 1, 2021",
        ],
        [
          "2022",
          "May 2, 2022",
          "May 4, 2022 †",
        ],
      ],
    }
  `)
})

test('an actor keeps to itself what its parts did, and shows its other names', async () => {
  const {facet} = (await views())['h/actors/watch.html'] as FacetPageView
  expect({...facet, spark: null, years: facet.years.length, parts: facet.parts.map(({text}) => text)}).toMatchObject({
    countText: '2 events',
    sort: 'organisation',
    otherNames: ['Lookout'],
    withinText: null,
    parts: ['Guard'],
    years: 1,
  })
})

test('an id that is no plain name of a file gets an address that no other can have', async () => {
  const addresses = Object.keys(await views()).filter((address) => address.startsWith('h/tags/'))
  expect(addresses).toEqual([
    'h/tags/index.html',
    expect.stringMatching(/^h\/tags\/index-[0-9a-f]{8}\.html$/),
    'h/tags/pryzyu.html',
  ])
})

test('figures line up at the decimal sign, say how exact they are, and leave out what was withdrawn', async () => {
  const all = await views()
  const rows = (address: string) =>
    (all[address] as FiguresView).figures.map(({qualifier, number, padding, what, actors}) =>
      [qualifier, number + padding, what, ...actors.map(({text}) => text)].join(' | '),
    )
  expect(rows('h/figures.html')).toMatchInlineSnapshot(`
    [
      "about | 2.25 | tonnes of sand | Watch",
      "at least | 1,200.25 | men | Watch",
    ]
  `)
  expect(rows('h/figures/by-number.html')).toEqual(rows('h/figures.html').toReversed())
})

test('sources say whether there is a copy in an archive, and which events cite them', async () => {
  const {archivedText, sources} = (await views())['h/sources.html'] as SourcesView
  expect([archivedText, sources.map(({title, archiveDate, events}) => [title, archiveDate, events.length])]).toEqual([
    '1 of 1 have a copy in an archive.',
    [['notice', 'June 2, 2022', 2]],
  ])
})

test('changes stand with the latest first, and a withdrawn event leaves a page that says so', async () => {
  const all = await views()
  const {changes} = all['h/changes.html'] as ChangesView
  expect(changes.map(({date, isRetraction, event}) => `${date?.text} ${isRetraction} ${event.title}`)).toEqual([
    'June 5, 2022 true Exactly 7 were withdrawn',
    'June 1, 2022 false X',
  ])
  const {page, retracted, reason, event} = all['h/events/gone.html'] as TombstoneView
  expect([page.kind, page.title, retracted?.text, reason, event?.title]).toEqual([
    'tombstone',
    'Withdrawn: an event of May 4, 2022',
    'June 5, 2022',
    'invented.',
    'Exactly 7 were withdrawn',
  ])
})

test('a value with more events than one page shows has a page for each year', async () => {
  const many = Array.from({length: 600}, (_, index) => {
    const day = `${(index % 28) + 1} May ${2020 + (index % 2)}`
    return `On ${day}, number ${index}.\n\n- Tags: #gate`
  })
  const all = await makeViews({'content/h.md': many.join('\n\n')})
  const {facet} = all['h/tags/gate.html'] as FacetPageView
  expect(facet.years.map(({title, countText, href, events}) => [title, countText, href, events.length])).toEqual([
    ['2020', '300 events', '../../h/tags/gate/2020.html', 0],
    ['2021', '300 events', '../../h/tags/gate/2021.html', 0],
  ])
  const year = (all['h/tags/gate/2021.html'] as FacetPageView).facet.years
  expect(year.map(({title, events}) => [title, events.length])).toEqual([['2021', 300]])
})

test('a former address leads to the address an event has now, which it also names as the original', async () => {
  const all = await makeViews({
    'content/h.md': 'On 1 May 2022, a.\n\n- ID: gate, old-gate\n',
    'daybook.config.json': '{"url": "https://example.org/"}',
  })
  const {page, event} = all['h/events/old-gate.html'] as MovedView
  expect([page.kind, page.canonical, event.href]).toEqual([
    'moved',
    'https://example.org/h/events/gate.html',
    '../../h/events/gate.html',
  ])
})
