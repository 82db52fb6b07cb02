import {expect, test} from 'vitest'
import type {BaseView} from '../../src/views/pageView.ts'
import {report} from '../report.ts'
import {makeViews} from './makeViews.ts'

test('every field of every view is a plain value, so that a template can ask for it', async () => {
  const views = await makeViews({'content/2022.md': report, 'content/pages/about.md': '# About\n\nWho we are.'})
  const plain = (value: unknown, path: string): void => {
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
    if (typeof value !== 'object' || !isPlain) throw new Error(`${path} is no plain value`)
    for (const [key, item] of Object.entries(value)) plain(item, `${path}.${key}`)
  }
  expect(Object.keys(views)).toContain('about.html')
  for (const [address, view] of Object.entries(views)) plain(view, address)
})

test('the view of an event holds all that its page shows', async () => {
  const views = await makeViews({'content/2022.md': report})
  const address = '2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html'
  const {site, ...view} = views[address] as BaseView
  expect(site.home).toBe('../../index.html')
  expect(view).toMatchInlineSnapshot(`
    {
      "citation": {
        "bibtex": "@online{2022-05-23-the-ministry-announced-a-tender-for-20-000,
      author = {{Watch Group}},
      title = {The ministry announced a tender for 20,000 badges},
      maintitle = {Monitoring of the draft},
      eventdate = {2022-05-23},
      note = {May 23, 2022},
      howpublished = {2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html},
      langid = {en},
    }",
        "csl": "[
      {
        "id": "2022-05-23-the-ministry-announced-a-tender-for-20-000",
        "type": "entry",
        "author": [
          {
            "literal": "Watch Group"
          }
        ],
        "publisher": "Watch Group",
        "title": "The ministry announced a tender for 20,000 badges",
        "container-title": "Monitoring of the draft",
        "event-date": {
          "date-parts": [
            [
              2022,
              5,
              23
            ]
          ]
        },
        "source": "2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html",
        "language": "en"
      }
    ]",
        "text": "Watch Group, “The ministry announced a tender for 20,000 badges”, May 23, 2022, Monitoring of the draft, 2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html. [accessed on: …]",
      },
      "event": {
        "actors": [],
        "address": "2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html",
        "anchor": "2022-05-23-the-ministry-announced-a-tender-for-20-000",
        "blocks": [
          {
            "html": "<p>The ministry announced a tender for <strong>20,000</strong> badges.</p>",
            "isNote": false,
            "isQuotation": false,
            "isText": true,
          },
          {
            "html": "<p>For reference: badges are worn on the chest.</p>",
            "isNote": true,
            "isQuotation": false,
            "isText": false,
          },
        ],
        "certainty": null,
        "certaintyNote": null,
        "concerns": null,
        "corrections": [],
        "date": {
          "datetime": "2022-05-23",
          "day": "23",
          "doubt": null,
          "edtf": "2022-05-23",
          "month": "May 2022",
          "source": "On May 23, 2022",
          "text": "May 23, 2022",
          "weekday": "Mon",
        },
        "figures": [
          "20,000 badges",
        ],
        "from": "2022-05-23",
        "href": "../../2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html",
        "id": "2022-05-23-the-ministry-announced-a-tender-for-20-000",
        "inferred": [
          "status",
        ],
        "isRetracted": false,
        "keys": "status=announced",
        "lang": "en",
        "languages": [],
        "places": [],
        "sharesDate": false,
        "sources": [],
        "status": {
          "href": "../../2022/status/announced.html",
          "id": "announced",
          "text": "announced",
        },
        "statusHistory": [
          {
            "date": {
              "datetime": "2022-05-23",
              "day": "23",
              "doubt": null,
              "edtf": "2022-05-23",
              "month": "May 2022",
              "source": "On May 23, 2022",
              "text": "May 23, 2022",
              "weekday": "Mon",
            },
            "id": "announced",
            "text": "announced",
          },
        ],
        "tags": [],
        "title": "The ministry announced a tender for 20,000 badges",
        "to": "2022-05-23",
      },
      "next": null,
      "page": {
        "alternates": [],
        "canonical": null,
        "description": "May 23, 2022: The ministry announced a tender for 20,000 badges.",
        "dir": "ltr",
        "feed": "../../2022/feed.xml",
        "headTitle": "The ministry announced a tender for 20,000 badges · Monitoring of the draft",
        "kind": "event",
        "lang": "en",
        "languages": [],
        "root": "../../",
        "scripts": [],
        "structuredDataHtml": "<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","identifier":"2022-05-23-the-ministry-announced-a-tender-for-20-000","headline":"The ministry announced a tender for 20,000 badges","inLanguage":"en","temporalCoverage":"2022-05-23","publisher":{"@type":"Organization","name":"Watch Group"},"isPartOf":{"@type":"Report","name":"Monitoring of the draft"},"about":{"@type":"Event","name":"The ministry announced a tender for 20,000 badges","startDate":"2022-05-23","endDate":"2022-05-23"}}</script>",
        "title": "The ministry announced a tender for 20,000 badges",
      },
      "period": {
        "href": "../../2022/periods/2022-05.html",
        "title": "May 2022",
      },
      "previous": {
        "current": false,
        "date": "late May 2022",
        "href": "../../2022/events/2022-05-the-tender-failed.html",
        "text": "The tender failed",
      },
      "related": [],
      "relations": [],
      "report": {
        "href": "../../2022/index.html",
        "lang": "en",
        "pages": [
          {
            "current": false,
            "href": "../../2022/status/index.html",
            "text": "Status",
          },
          {
            "current": false,
            "href": "../../2022/figures.html",
            "text": "Figures",
          },
          {
            "current": false,
            "href": "../../2022/sources.html",
            "text": "Sources",
          },
          {
            "current": false,
            "href": "../../2022/changes.html",
            "text": "Changes",
          },
          {
            "current": false,
            "href": "../../2022/data.html",
            "text": "Data",
          },
          {
            "current": false,
            "href": "../../2022/print.html",
            "text": "To print",
          },
        ],
        "title": "Monitoring of the draft",
      },
      "sameDate": [],
    }
  `)
})

test('the view of a range with a source', async () => {
  const views = await makeViews({'content/2022.md': report})
  const address = '2022/events/2022-03-01-the-ministry-announced-a-training-camp-for.html'
  const {event} = views[address] as unknown as {event: {date: unknown; sources: unknown}}
  expect([event.date, event.sources]).toMatchInlineSnapshot(`
    [
      {
        "datetime": null,
        "day": "1–8",
        "doubt": null,
        "edtf": "2022-03-01/2022-03-08",
        "month": "March 2022",
        "source": "On March 1-8, 2022",
        "text": "March 1 – 8, 2022",
        "weekday": null,
      },
      [
        {
          "anchor": "2022-03-01-the-ministry-announced-a-training-camp-for-source-1",
          "archiveDate": "March 2, 2022",
          "archiveUrl": "https://web.archive.org/web/20220302101112/https://example.org/n",
          "html": "<p>Ministry, <a href="https://example.org/n" rel="noreferrer">notice</a>, 1 March 2022 (<a href="https://web.archive.org/web/20220302101112/https://example.org/n" rel="noreferrer">archived</a>).</p>",
          "number": 1,
          "url": "https://example.org/n",
        },
      ],
    ]
  `)
})

test('dates never say more than their source', async () => {
  const dates = {
    'In May 2022, x.': ['May 2022', null, '2022-05'],
    'About 1937, x.': [expect.any(String), null, null],
    'In late May 2022, x.': [expect.stringMatching(/late/i), null, null],
    'Between May 3 and May 9, 2022, x.': [expect.any(String), null, null],
    'In spring 2022, x.': ['spring 2022', null, null],
    'On May 3-9, 2022, x.': ['3–9', null, null],
    'On May 3, 2022, x.': ['3', 'Tue', '2022-05-03'],
  }
  for (const [source, expected] of Object.entries(dates)) {
    const views = await makeViews({'content/a.md': source})
    const address = Object.keys(views).find((key) => key.includes('/events/')) ?? ''
    const {event} = views[address] as unknown as {event: {date: Record<string, string>}}
    const {day, weekday, datetime} = event.date
    expect({source, date: [day, weekday, datetime]}).toEqual({source, date: expected})
  }
})
