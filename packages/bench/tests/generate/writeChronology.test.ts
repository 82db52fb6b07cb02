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
  expect(writeChronology(generateMonths(4))).toMatchInlineSnapshot()
})

test('Daybook finds exactly the events that were written, in every form, with nothing to complain of', () => {
  const months = generateMonths(1_000)
  const chronology = parseChronology(writeChronology(months))
  expect(new Set(months.map((month) => month.form)).size).toBe(6)
  expect(chronology.events).toHaveLength(1_000)
  expect(chronology.diagnostics).toEqual([])
  expect(chronology.events.map((event) => [event.date.earliest, event.date.latest])).toEqual(
    months.flatMap((month) =>
      month.events.map(({year, month, day, lastDay}) => [civil(year, month, day), civil(year, month, lastDay)]),
    ),
  )
})

function civil(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
