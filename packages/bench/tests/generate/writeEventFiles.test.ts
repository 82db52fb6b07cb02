import {expect, test} from 'vitest'
import {generateMonths} from '../../src/generate/generateMonths.ts'
import {writeChronology} from '../../src/generate/writeChronology.ts'
import {writeEventFiles} from '../../src/generate/writeEventFiles.ts'

test('one file for each event, no name twice, with title, date and period in front', () => {
  const files = writeEventFiles(generateMonths(1_000))
  expect(new Set(files.map((file) => file.name)).size).toBe(1_000)
  expect(files[0]).toMatchInlineSnapshot(`
    {
      "content": "---
    title: "The Varnov regional commissariat refused 547 requests for alternative service, most of them from Upper Senn, without giving a reason"
    date: 2014-01-01
    periods: ["2014-01"]
    ---

    From January 1 till January 8, 2014, the Varnov regional commissariat refused **547** requests for alternative service, most of them from Upper Senn, without giving a reason.

    The local authorities in Upper Senn did not answer the questions of reporters. In the previous draft, about **378** people in Upper Senn had received deferments.

    For reference: according to the published budget, about 284 thousand was set aside for this purpose.

    - Place: Upper Senn
    - By: The Varnov regional commissariat
    - Tags: #summons
    ",
      "name": "event-2014-01-01-001",
      "period": "2014-01",
    }
  `)
})

test('the files hold the words of the chronology', () => {
  const months = generateMonths(200)
  const chronology = writeChronology(months)
  for (const event of months.flatMap((month) => month.events)) {
    expect(chronology).toContain(event.sentence.slice(1))
    for (const block of event.followUp) expect(chronology).toContain(block)
  }
  const files = writeEventFiles(months).map((file) => file.content)
  const blocks = months.flatMap((month) => month.events).flatMap((event) => event.followUp)
  expect(blocks.filter((block) => !files.some((file) => file.includes(block)))).toEqual([])
})
