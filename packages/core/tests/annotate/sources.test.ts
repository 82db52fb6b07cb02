import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

function read(footnote: string) {
  const {events, sources, diagnostics} = parseChronology(`On 9 March 2022, the court sat.[^a]\n\n[^a]: ${footnote}\n`)
  const {at: _, html: __, text: ___, date, ...source} = sources[0] ?? {at: 0, html: 0, text: 0, date: null}
  const [citation] = events[0]?.citations ?? []
  return {
    ...source,
    date: date?.edtf ?? null,
    locator: citation?.locator,
    quotation: citation?.quotation,
    codes: diagnostics.map(({code}) => code),
  }
}

test('a footnote is a source: publisher, title, address, date, capture, page, hash', () => {
  expect(
    read(
      'Procurement centre, [auction notice](https://example.org/n), 23 May 2022\n    ([archived](https://web.archive.org/web/20220523101112/https://example.org/n)), pp. 2–3, “lots one to five”. sha256: 3F5A0b',
    ),
  ).toMatchInlineSnapshot(`
    {
      "archive": {
        "captured": "2022-05-23",
        "url": "https://web.archive.org/web/20220523101112/https://example.org/n",
      },
      "codes": [],
      "date": "2022-05-23",
      "id": "a",
      "label": "a",
      "locator": "pp. 2–3",
      "markdown": "[^a]: Procurement centre, [auction notice](https://example.org/n), 23 May 2022
        ([archived](https://web.archive.org/web/20220523101112/https://example.org/n)), pp. 2–3, “lots one to five”. sha256: 3F5A0b",
      "publisher": "Procurement centre",
      "quotation": "lots one to five",
      "sha256": "3f5a0b",
      "title": "auction notice",
      "url": "https://example.org/n",
    }
  `)
})

test('a footnote of plain text is a source without an address', () => {
  expect(read('The Evening Gazette, 9 March 2022, p. 4')).toMatchInlineSnapshot(`
    {
      "archive": null,
      "codes": [],
      "date": "2022-03-09",
      "id": "a",
      "label": "a",
      "locator": "p. 4",
      "markdown": "[^a]: The Evening Gazette, 9 March 2022, p. 4",
      "publisher": null,
      "quotation": null,
      "sha256": null,
      "title": "The Evening Gazette, 9 March 2022, p. 4",
      "url": null,
    }
  `)
})

test('an archive of unknown time, and the time of a recording', () => {
  expect(read('[Session](https://example.org/v), 12:30-12:45, <https://archive.ph/abc>')).toMatchInlineSnapshot(`
    {
      "archive": {
        "captured": null,
        "url": "https://archive.ph/abc",
      },
      "codes": [],
      "date": null,
      "id": "a",
      "label": "a",
      "locator": "12:30-12:45",
      "markdown": "[^a]: [Session](https://example.org/v), 12:30-12:45, <https://archive.ph/abc>",
      "publisher": null,
      "quotation": null,
      "sha256": null,
      "title": "Session",
      "url": "https://example.org/v",
    }
  `)
})

test('marks are numbered within each event and link to its own sources', () => {
  const {events, sources} = parseChronology(
    'On 9 March 2022, one.[^b] More.[^a] Again.[^b]\n\nOn 10 March 2022, two.[^a]\n\n[^a]: A.\n[^b]: B.',
  )
  expect(sources.map(({id}) => id)).toEqual(['a', 'b'])
  expect(events.map(({citations}) => citations.map(({number, source}) => `${number} ${source}`))).toEqual([
    ['1 b', '2 a'],
    ['1 a'],
  ])
  for (const {id, body, citations} of events) {
    const links = [...(body[0]?.html ?? '').matchAll(/<sup class="citation"><a href="#([^"]+)">(\d)<\/a><\/sup>/g)]
    expect(links.map(([, address, number]) => [address, number])).toEqual(
      id.endsWith('one')
        ? [1, 2, 1].map((number) => [`${id}-source-${number}`, String(number)])
        : citations.map(({number}) => [`${id}-source-${number}`, String(number)]),
    )
  }
})

test('a mark in the introduction cites, without a number', () => {
  const {intro, diagnostics} = parseChronology('Why.[^a]\n\nOn 9 March 2022, one.\n\n[^a]: A.')
  expect(diagnostics).toEqual([])
  expect(intro[0]?.html).toBe('<p>Why.[^a]</p>')
})
