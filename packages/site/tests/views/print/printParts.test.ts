import {expect, test} from 'vitest'
import type {PrintView} from '../../../src/views/print/printView.ts'
import {makeViews} from '../makeViews.ts'

/** A report of so many events in each month. */
function report(counts: Record<string, number>): string {
  const events = Object.entries(counts).flatMap(([month, count]) =>
    Array.from({length: count}, (_, index) => `On 1 ${month}, letter ${index + 1} came.`),
  )
  return ['---\ntitle: Letters\n---', 'Before.', ...events, '---', 'After.'].join('\n\n')
}

async function printed(source: string): Promise<[string, PrintView][]> {
  const views = Object.entries(await makeViews({'content/letters.md': source}))
  return views.filter(([, view]) => view.page.kind === 'print') as [string, PrintView][]
}

test('a long report is printed in parts of whole periods, of which none is missing and only a long one is over 250 events', async () => {
  const pages = await printed(
    report({'May 2021': 150, 'June 2021': 100, 'July 2021': 1, 'March 2022': 300, 'April 2022': 2}),
  )
  const parts = pages.map(([address, {chronology}]) => [
    address,
    ...chronology.periods.map(({anchor, events}) => `${anchor} ${events.length}`),
  ])
  expect(parts).toEqual([
    ['letters/print.html', '2021-05 150', '2021-06 100'],
    ['letters/print/2.html', '2021-07 1'],
    ['letters/print/3.html', '2022-03 300'],
    ['letters/print/4.html', '2022-04 2'],
  ])
})

test('the parts lead to one another; what stands before the events is in the first, what stands behind them in the last', async () => {
  const pages = await printed(report({'May 2021': 500, 'June 2021': 1, 'July 2021': 500}))
  const shown = pages.map(([, {page, parts, chronology, address}]) => ({
    title: page.title,
    way: [parts?.previous?.href, parts?.next?.href],
    intro: chronology.intro.map(({html}) => html),
    outro: chronology.outro.map(({html}) => html),
    strip: chronology.strip !== null,
    years: chronology.years.flatMap(({periods}) => periods.map(({href}) => href)),
    address,
  }))
  expect(shown).toMatchInlineSnapshot(`
    [
      {
        "address": "letters/index.html",
        "intro": [
          "<p>Before.</p>",
        ],
        "outro": [],
        "strip": true,
        "title": "To print · Letters · Part 1 of 3",
        "way": [
          undefined,
          "../letters/print/2.html",
        ],
        "years": [
          "#2021-05",
        ],
      },
      {
        "address": "letters/index.html",
        "intro": [],
        "outro": [],
        "strip": false,
        "title": "To print · Letters · Part 2 of 3",
        "way": [
          "../../letters/print.html",
          "../../letters/print/3.html",
        ],
        "years": [
          "#2021-06",
        ],
      },
      {
        "address": "letters/index.html",
        "intro": [],
        "outro": [
          "<p>After.</p>",
        ],
        "strip": false,
        "title": "To print · Letters · Part 3 of 3",
        "way": [
          "../../letters/print/2.html",
          undefined,
        ],
        "years": [
          "#2021-07",
        ],
      },
    ]
  `)
})

test('a report of 500 events, and a longer one of one period, are one page', async () => {
  for (const counts of [{'May 2021': 250, 'June 2021': 250}, {'May 2021': 501}]) {
    const pages = await printed(report(counts))
    expect(pages.map(([address, {parts}]) => [address, parts])).toEqual([['letters/print.html', null]])
  }
})
