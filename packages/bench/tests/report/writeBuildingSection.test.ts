import {expect, test} from 'vitest'
import {writeBuildingSection} from '../../src/report/writeBuildingSection.ts'

test('the table names versions, medians, spreads and what each takes beside Daybook', () => {
  const report = writeBuildingSection({
    generators: [
      {name: 'Daybook', version: '1.2.3'},
      {name: 'Hugo', version: null},
    ],
    results: [
      {
        generator: 'Daybook',
        events: 1000,
        bytes: 301_000,
        pages: 1016,
        seconds: {median: 2, lowest: 1.9, highest: 2.5},
        peakMegabytes: 120.4,
      },
      {
        generator: 'Eleventy',
        events: 1000,
        bytes: 301_000,
        pages: 1015,
        seconds: {median: 3, lowest: 3, highest: 3},
        peakMegabytes: null,
      },
    ],
  })
  expect(report.split('\n').slice(2, 9)).toMatchInlineSnapshot(`
    [
      "How long a cold build takes, how much memory, and what other generators need for the same pages from the same text. Each run starts from nothing: no output, no cache.",
      "",
      "Daybook 1.2.3. Hugo is not installed on this machine.",
      "",
      "| Events | Text | Generator | Pages | Wall time | Events per second | Peak memory | Time beside Daybook |",
      "| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |",
      "| 1,000 | 0.30 MB | Daybook | 1,016 | 2.00 s (1.90–2.50) | 500 | 120 MB | 1.00 × |",
    ]
  `)
})

test('what ten times the events take is told of Daybook', () => {
  const result = {generator: 'Daybook', bytes: 1, pages: 1, peakMegabytes: null}
  const spread = (median: number) => ({median, lowest: median, highest: median})
  const results = [
    {...result, events: 1000, seconds: spread(1)},
    {...result, events: 10_000, seconds: spread(8)},
    {...result, events: 10_000, generator: 'Hugo', seconds: spread(4)},
    {...result, events: 100_000, seconds: spread(84)},
  ]
  const sentence = '100,000 events take Daybook 10.5 times as long as 10,000.'
  expect(writeBuildingSection({generators: [], results})).toContain(`\n\n${sentence}\n\n`)
  expect(writeBuildingSection({generators: [], results: results.slice(0, 1)})).not.toContain('as long as')
})
