import {expect, test} from 'vitest'
import type {ChronologyView} from '../../src/views/chronologyView.ts'
import {makeViews} from './makeViews.ts'

async function makeStrip(source: string) {
  const views = await makeViews({'content/a.md': source})
  const {strip} = (views['a/index.html'] as ChronologyView).chronology
  if (strip === null) throw new Error('no strip')
  return strip
}

test('days with events are bars, what lasts or is vague is a band, months are links', async () => {
  const {bars, bands, months, ...strip} = await makeStrip(
    [
      'On March 1-8, 2022, the camp.',
      'On March 3, 2022, a.',
      'On March 3, 2022, b.',
      'In May 2022, c.',
      'Since May 20, 2022, d.',
      'On May 31, 2022, e.',
    ].join('\n\n'),
  )
  expect(strip).toMatchInlineSnapshot(`
    {
      "alternative": "Events over time: 6 events, March 1, 2022 – May 2022.",
      "height": 64,
      "width": 1000,
    }
  `)
  expect(bars.map(({title, count, height}) => `${title} (${count}, ${height})`)).toMatchInlineSnapshot(`
    [
      "March 3, 2022: 2 events (2, 33.33)",
      "May 31, 2022: 1 event (1, 16.67)",
    ]
  `)
  expect(
    bands.map(({x, y, width, uncertain, title}) => `${x} ${y} ${width} ${uncertain} ${title}`),
  ).toMatchInlineSnapshot(`
    [
      "0 53 86.96 false March 1 – 8, 2022: The camp",
      "663.04 53 336.96 true May 2022: C",
      "869.57 57 130.43 false since May 20, 2022: D",
    ]
  `)
  expect(
    months.map(({label, longLabel, href, count}) => `${label} ${longLabel} ${href} ${count}`),
  ).toMatchInlineSnapshot(`
    [
      "Mar March 2022 #2022-03 3",
      "Apr April 2022 null 0",
      "May May 2022 #2022-05 3",
    ]
  `)
})

test('everything lies inside the view box, however long the period is', async () => {
  const sources = [
    'On March 3, 2022, a.',
    'On March 3, 2020, a.\n\nOn May 3, 2022, b.\n\nFrom June 1, 2020 to June 30, 2022, c.',
    'In the 1930s, a.\n\nSince 1990, b.\n\nBy March 5, 1991, c.\n\nOn May 3, 2022, d.',
    'In 1801, a.\n\nOn May 3, 2022, b.',
  ]
  for (const source of sources) {
    const {width, height, bars, bands, months} = await makeStrip(source)
    for (const {x, y, width: wide, height: high} of [...bars, ...bands]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width + 0.02)
      expect(y + high).toBeLessThanOrEqual(height)
    }
    expect(months.reduce((sum, month) => sum + month.width, 0)).toBeCloseTo(width, 0)
    expect(months.some(({label}) => label !== '')).toBe(true)
  }
})
