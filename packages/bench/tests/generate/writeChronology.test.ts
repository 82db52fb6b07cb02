import {parseChronology} from '@daybook/core'
import {expect, test} from 'vitest'
import {generateMonths} from '../../src/generate/generateMonths.ts'
import {writeChronology} from '../../src/generate/writeChronology.ts'

test('the same size gives the same text', () => {
  expect(writeChronology(generateMonths(500))).toBe(writeChronology(generateMonths(500)))
})

test('ten thousand events are about three megabytes', () => {
  const bytes = Buffer.byteLength(writeChronology(generateMonths(10_000)))
  expect(bytes).toBeGreaterThan(2_700_000)
  expect(bytes).toBeLessThan(3_300_000)
})

test('a small chronology reads like one that an editor wrote', () => {
  expect(writeChronology(generateMonths(4))).toMatchInlineSnapshot(`
    "---
    title: Monitoring of the draft
    lang: en
    ---

    Why this report exists: to keep, day by day, what was announced, what was done and what was denied.

    ## January 2014

    On January 3, 2014, the district court of Lesna had a resident of Upper Senn arrested for 657 days for a picture that he had shared with friends.

    On January 7, 2014, the regional court in Ostra turned down 931 complaints from Kestrel Bay without hearing those who had made them.[^2014-1-1]

    The order was read out at the morning assembly, and 749 copies were posted in Kestrel Bay. In the previous draft, about **715** people in Kestrel Bay had received deferments.

    On January 11, 2014, the Committee of Mothers handed in an appeal with more than **314** signatures, gathered in Kestrel Bay within a week.

    Relatives waited at the gate in Kestrel Bay for several hours and were told nothing. The official figure was 266, while witnesses in Kestrel Bay counted fewer.

    - Place: Kestrel Bay
    - By: The Committee of Mothers
    - Tags: #training

    On January 29, 2014, the general staff announced a tender for **729** sets of winter clothing, to be delivered to the depot in Dubrin.

    For reference: in the previous draft, about **860** people in Dubrin had received deferments.

    ---

    What we conclude: the figures that were announced and those that were counted seldom agree.

    [^2014-1-1]: Morning Courier, [notice 2014-1-1](https://example.org/2014/1/2014-1-1) ([archived](https://archive.example/web/20140107120000/https://example.org/2014/1/2014-1-1))
    "
  `)
})

test('Daybook finds exactly the events that were written, in every form, with nothing to complain of', () => {
  const months = generateMonths(1_000)
  const chronology = parseChronology(writeChronology(months))
  expect(new Set(months.map((month) => month.form)).size).toBe(6)
  expect(chronology.events).toHaveLength(1_000)
  // The addresses of the sources are made up, so nothing is archived.
  expect(chronology.diagnostics.filter(({code}) => code !== 'source-without-archive')).toEqual([])
  expect(chronology.events.map((event) => [event.date.earliest, event.date.latest])).toEqual(
    months.flatMap((month) =>
      month.events.map(({year, month, day, lastDay}) => [civil(year, month, day), civil(year, month, lastDay)]),
    ),
  )
})

function civil(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
