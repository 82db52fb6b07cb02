import {expect, test} from 'vitest'
import {writeReport} from '../../src/report/writeReport.ts'

test('the report names machine, versions, medians and what each takes beside Daybook', () => {
  const report = writeReport(
    {
      generators: [
        {name: 'Daybook', version: '1.2.3'},
        {name: 'Hugo', version: null},
      ],
      runs: 3,
      results: [
        {generator: 'Daybook', events: 1000, bytes: 301_000, pages: 1016, seconds: 2, peakMegabytes: 120.4},
        {generator: 'Eleventy', events: 1000, bytes: 301_000, pages: 1015, seconds: 3, peakMegabytes: null},
      ],
    },
    '2 cores',
  )
  expect(report.split('\n').slice(2, 9)).toMatchInlineSnapshot(`
    [
      "How long a cold build takes, how much memory, and what other generators need for the same pages from the same text. Medians of 3 runs on 2 cores. Measure again with \`pnpm bench --write docs/performance.md\`.",
      "",
      "Daybook 1.2.3. Hugo is not installed on this machine.",
      "",
      "| Events | Text | Generator | Pages | Wall time | Events per second | Peak memory | Time beside Daybook |",
      "| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |",
      "| 1,000 | 0.30 MB | Daybook | 1,016 | 2.00 s | 500 | 120 MB | 1.00 × |",
    ]
  `)
})
