import {expect, test} from 'vitest'
import {
  daysInMonth,
  fromDayNumber,
  isRealDay,
  readDay,
  toDayNumber,
  weekdayOf,
  writeDay,
} from '../../src/dates/civil.ts'

const dayLength = 86_400_000
const plain = (time: number) => new Date(time).toISOString().slice(0, 10)

test('days agree with the platform over a thousand years, and come back from their numbers', () => {
  for (let number = -250_000; number < 250_000; number += 37) {
    const day = fromDayNumber(number)
    expect(writeDay(day)).toBe(plain(number * dayLength))
    expect(toDayNumber(day)).toBe(number)
    expect(weekdayOf(day) % 7).toBe(new Date(number * dayLength).getUTCDay())
  }
})

test('months have the days they have', () => {
  for (const year of [1600, 1700, 1900, 2000, 2021, 2022, 2024, 2100])
    for (let month = 1; month <= 12; month++)
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
})

test('only days that exist are read', () => {
  expect(readDay('2024-02-29')).toEqual({year: 2024, month: 2, day: 29})
  for (const text of [
    '2022-02-29',
    '2022-02-30',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-1-1',
    '22-01-01',
    '2022-01-01T00:00',
    '',
  ])
    expect(readDay(text)).toBeUndefined()
  expect(isRealDay({year: 2022, month: 4, day: 31})).toBe(false)
})
