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
