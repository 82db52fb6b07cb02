import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {makeSite, type Site} from '../site.ts'

const content = `---
title: Harbour
version: "2"
license: CC BY 4.0
---

In late May 2022, about **2.5** tonnes of "sand", they said, came in.[^n]

- Place: Old Harbour
- By: Harbour Watch
- Tags: #sand

On 3 June 2022, =SUM(A1) was written on the wall.

- Status: planned

Since 5 June 2022, it has been gone.

> **Retraction (21 June 2022):** it is still there.

[^n]: Watch, [notice](https://example.org/n), 1 June 2022 ([archived](https://web.archive.org/web/20220602101112/https://example.org/n)).
`
const registers = {
  'registers/actors.csv': 'id,name\nharbour-watch,Harbour Watch\n',
  'registers/places.csv':
    'id,name,parent,latitude,longitude\nharbour,Harbour,,53.9,27.50\nold-harbour,Old Harbour,harbour,,\n',
}

async function buildSite(): Promise<Site> {
  const site = await makeSite({
    'content/h.md': content,
    'daybook.config.json': '{"url": "https://example.org/"}',
    ...registers,
  })
  const {written, diagnostics} = await build({root: site.root})
  expect({written, diagnostics}).toEqual({written: true, diagnostics: []})
  return site
}

const readTable = async (site: Site, name: string): Promise<Record<string, string>[]> =>
  parse(await site.read(`dist/h/${name}.csv`), {bom: true, columns: true})

test('a table of events has each event with the date as the source has it, and nothing a spreadsheet would run', async () => {
  const site = await buildSite()
  expect((await site.read('dist/h/events.csv')).slice(0, 30)).toBe('\uFEFFid,date,edtf,earliest,latest,')
  const events = await readTable(site, 'events')
  expect(
    events.map(({date, edtf, earliest, latest, status, retracted}) => [
      date,
      edtf,
      earliest,
      latest,
      status,
      retracted,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "late May 2022",
        "2022-05~",
        "2022-05-21",
        "2022-05-31",
        "unknown",
        "false",
      ],
      [
        "June 3, 2022",
        "2022-06-03",
        "2022-06-03",
        "2022-06-03",
        "planned",
        "false",
      ],
      [
        "since June 5, 2022",
        "2022-06-05/..",
        "2022-06-05",
        "",
        "unknown",
        "true",
      ],
    ]
  `)
  expect(events[0]).toMatchObject({
    text: 'In late May 2022, about 2.5 tonnes of "sand", they said, came in.',
    actors: 'harbour-watch',
    places: 'old-harbour',
    tags: 'sand',
    sources: 'n',
    address: 'https://example.org/h/events/2022-05-about-2-5-tonnes-of-sand-they-said-came-in.html',
  })
  expect(events[1]?.title).toBe("'=SUM(A1) was written on the wall")
})

test('tables of sources and of figures', async () => {
  const site = await buildSite()
  expect(await readTable(site, 'sources')).toMatchInlineSnapshot(`
    [
      {
        "archive_url": "https://web.archive.org/web/20220602101112/https://example.org/n",
        "archived": "2022-06-02",
        "edtf": "2022-06-01",
        "id": "n",
        "publisher": "Watch",
        "sha256": "",
        "text": "Watch, notice, 1 June 2022 (archived).",
        "title": "notice",
        "url": "https://example.org/n",
      },
    ]
  `)
  expect(await readTable(site, 'figures')).toMatchInlineSnapshot(`
    [
      {
        "actors": "harbour-watch",
        "date": "late May 2022",
        "earliest": "2022-05-21",
        "edtf": "2022-05~",
        "event": "2022-05-about-2-5-tonnes-of-sand-they-said-came-in",
        "latest": "2022-05-31",
        "max": "",
        "min": "",
        "qualifier": "about",
        "text": "2.5",
        "unit": "",
        "value": "2.5",
        "what": "tonnes of",
      },
    ]
  `)
})

test('places are points as fine as the register, with the events of all that lies in them', async () => {
  const {features} = JSON.parse(await (await buildSite()).read('dist/h/places.geojson'))
  expect(features).toMatchInlineSnapshot(`
    [
      {
        "geometry": {
          "coordinates": [
            27.5,
            53.9,
          ],
          "type": "Point",
        },
        "id": "harbour",
        "properties": {
          "address": "https://example.org/h/places/harbour.html",
          "count": 1,
          "events": [
            {
              "earliest": "2022-05-21",
              "edtf": "2022-05~",
              "id": "2022-05-about-2-5-tonnes-of-sand-they-said-came-in",
              "latest": "2022-05-31",
              "title": "About 2.5 tonnes of "sand", they said, came in",
            },
          ],
          "name": "Harbour",
        },
        "type": "Feature",
      },
    ]
  `)
})

test('a calendar marks as tentative what it cannot say exactly, and says the date in words', async () => {
  const calendar = await (await buildSite()).read('dist/h/events.ics')
  expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(calendar.replaceAll('\r\n ', '').replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Daybook//Daybook//EN
    X-WR-CALNAME:Harbour
    BEGIN:VEVENT
    UID:https://example.org/h/events/2022-05-about-2-5-tonnes-of-sand-they-said-came-in.html
    DTSTAMP:20220521T000000Z
    DTSTART;VALUE=DATE:20220521
    DTEND;VALUE=DATE:20220601
    SUMMARY:late May 2022: About 2.5 tonnes of "sand"\\, they said\\, came in
    DESCRIPTION:late May 2022 (2022-05~). About 2.5 tonnes of "sand"\\, they said\\, came in.
    URL:https://example.org/h/events/2022-05-about-2-5-tonnes-of-sand-they-said-came-in.html
    LOCATION:Old Harbour
    CATEGORIES:sand
    STATUS:TENTATIVE
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:https://example.org/h/events/2022-06-03-sum-a1-was-written-on-the-wall.html
    DTSTAMP:20220603T000000Z
    DTSTART;VALUE=DATE:20220603
    DTEND;VALUE=DATE:20220604
    SUMMARY:=SUM(A1) was written on the wall
    DESCRIPTION:June 3\\, 2022 (2022-06-03). =SUM(A1) was written on the wall.
    URL:https://example.org/h/events/2022-06-03-sum-a1-was-written-on-the-wall.html
    STATUS:TENTATIVE
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:https://example.org/h/events/2022-06-05-it-has-been-gone.html
    DTSTAMP:20220605T000000Z
    DTSTART;VALUE=DATE:20220605
    DTEND;VALUE=DATE:20220606
    SUMMARY:since June 5\\, 2022: It has been gone
    DESCRIPTION:since June 5\\, 2022 (2022-06-05/..). It has been gone.
    URL:https://example.org/h/events/2022-06-05-it-has-been-gone.html
    STATUS:CANCELLED
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    "
  `)
})

test('a JSON Feed has the entries of the Atom feed', async () => {
  const site = await buildSite()
  const feed = JSON.parse(await site.read('dist/h/feed.json'))
  expect(feed).toMatchObject({version: 'https://jsonfeed.org/version/1.1', language: 'en'})
  const titles = feed.items.map(({title}: {title: string}) => title)
  const atom = [...(await site.read('dist/h/feed.xml')).matchAll(/^ {4}<title>(.*)<\/title>/gm)].map(
    ([, title]) => title,
  )
  expect(titles).toEqual(atom.map((title) => title?.replaceAll('&quot;', '"')))
  expect(feed.items[0]._daybook).toMatchInlineSnapshot(`
    {
      "earliest": "2022-06-05",
      "edtf": "2022-06-05/..",
      "latest": null,
    }
  `)
})

test('a Data Package names files that exist, and the columns that they have', async () => {
  const site = await buildSite()
  const {resources, ...descriptor} = JSON.parse(await site.read('dist/h/datapackage.json'))
  expect(descriptor).toMatchInlineSnapshot(`
    {
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "homepage": "https://example.org/h/",
      "licenses": [
        {
          "name": "CC-BY-4.0",
          "title": "CC BY 4.0",
        },
      ],
      "name": "h",
      "title": "Harbour",
      "version": "2",
    }
  `)
  for (const {path, schema} of resources) {
    const text = await site.read(`dist/h/${path}`)
    if (!schema) continue
    const [header] = parse(text, {bom: true}) as [string[]]
    expect(schema.fields.map(({name}: {name: string}) => name)).toEqual(header)
  }
})
