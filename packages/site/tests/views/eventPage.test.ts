import {expect, test} from 'vitest'
import type {EventPageView} from '../../src/views/eventPageView.ts'
import {makeViews} from './makeViews.ts'

const content = `---
title: Harbour
version: "2"
publisher:
  name: Watch
---

On 1 May 2022, the gate was closed.[^n]

- ID: gate
- Place: Harbour
- By: Guard

On 1 May 2022, a boat came.

On 9 May 2022, the gate was opened.

- ID: opened
- Follows: gate
- Place: Harbour

On 12 May 2022, the guard left the harbour.

- ID: left
- Place: Harbour
- By: Guard

On 12 May 2025, the guard left the harbour again.

- Place: Harbour
- By: Guard

About 20 May 2025, 100% of "it" & {more} was gone.

- ID: doubt

[^n]: Watch, [notice](https://example.org/n) ([archived](https://web.archive.org/web/20220602101112/https://example.org/n)).
`
const registers = {
  'registers/actors.csv': 'id,name\nguard,Guard\n',
  'registers/places.csv': 'id,name\nharbour,Harbour\n',
}

async function viewOf(id: string, config = '{}'): Promise<EventPageView> {
  const views = await makeViews({'content/h.md': content, 'daybook.config.json': config, ...registers})
  return views[`h/events/${id}.html`] as EventPageView
}

test('an event names what the author connected with it, what happened on the same date, and what is near', async () => {
  const titles = (list: {title: string}[]) => list.map(({title}) => title)
  const gate = await viewOf('gate')
  expect({
    relations: gate.relations.map(({text, event}) => `${text}: ${event.title}`),
    sameDate: titles(gate.sameDate),
    related: titles(gate.related),
  }).toMatchInlineSnapshot(`
    {
      "related": [
        "The guard left the harbour",
      ],
      "relations": [
        "Continued by: The gate was opened",
      ],
      "sameDate": [
        "A boat came",
      ],
    }
  `)
  expect((await viewOf('opened')).relations.map(({text, event}) => `${text}: ${event.title}`)).toEqual([
    'Follows: The gate was closed',
  ])
})

test('a citation leaves the day of reading to the reader, and names the archived source', async () => {
  const {citation} = await viewOf('gate', '{"url": "https://example.org/"}')
  expect(citation.text).toMatchInlineSnapshot(
    `"Watch, “The gate was closed”, May 1, 2022, Harbour (Version 2), https://example.org/h/events/gate.html, archived source: https://web.archive.org/web/20220602101112/https://example.org/n. [accessed on: …]"`,
  )
  expect(`\n${citation.bibtex}\n`).toMatchInlineSnapshot(`
    "
    @online{gate,
      author = {{Watch}},
      title = {The gate was closed},
      maintitle = {Harbour},
      eventdate = {2022-05-01},
      note = {May 1, 2022},
      version = {2},
      url = {https://example.org/h/events/gate.html},
      addendum = {\\url{https://web.archive.org/web/20220602101112/https://example.org/n}},
      langid = {en},
    }
    "
  `)
  expect(JSON.parse(citation.csl)).toMatchInlineSnapshot(`
    [
      {
        "URL": "https://example.org/h/events/gate.html",
        "archive_location": "https://web.archive.org/web/20220602101112/https://example.org/n",
        "author": [
          {
            "literal": "Watch",
          },
        ],
        "container-title": "Harbour",
        "event-date": {
          "date-parts": [
            [
              2022,
              5,
              1,
            ],
          ],
        },
        "id": "gate",
        "language": "en",
        "publisher": "Watch",
        "title": "The gate was closed",
        "type": "entry",
        "version": "2",
      },
    ]
  `)
})

test('a date in doubt is no exact date in a citation, and LaTeX sees no sign of its own', async () => {
  const {citation} = await viewOf('doubt')
  expect(citation.bibtex).toContain('eventdate = {2025-05-20~}')
  expect(citation.bibtex).toContain('100\\% of “it” \\& \\{more\\}'.replace(/[“”]/g, '"'))
  expect(JSON.parse(citation.csl)[0]['event-date']).toEqual({literal: 'about May 20, 2025'})
})

test('CSL is JSON as it is usually indented, whatever the date, with and without a publisher', async () => {
  const dates = ['1 May 2022', '1-3 May 2022', 'May 2022', 'About 20 May 2022', 'About May 2022', '2022']
  const events = dates.map((date) => `${date}: "quoted" \\ and so on.`).join('\n\n')
  for (const head of ['title: "A \\"B\\""', 'title: A\npublisher:\n  name: "W \\"X\\""']) {
    const views = Object.values(await makeViews({'content/h.md': `---\n${head}\n---\n\n${events}\n`}))
    const written = (views as EventPageView[]).flatMap(({citation}) => citation?.csl ?? [])
    expect(written.length).toBeGreaterThan(4)
    expect(written).toEqual(written.map((csl) => JSON.stringify(JSON.parse(csl), null, 2)))
  }
})

test('structured data has a start and an end only for exact dates, and cannot end its element', async () => {
  const read = (view: EventPageView) =>
    JSON.parse(
      /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(view.page.structuredDataHtml ?? '')?.[1] ?? '',
    )
  expect(read(await viewOf('gate')).about).toEqual({
    '@type': 'Event',
    name: 'The gate was closed',
    startDate: '2022-05-01',
    endDate: '2022-05-01',
    location: [{'@type': 'Place', name: 'Harbour'}],
  })
  const doubt = read(await viewOf('doubt'))
  expect(doubt.about.startDate).toBeUndefined()
  expect(doubt.temporalCoverage).toBe('2025-05-20~')
})
