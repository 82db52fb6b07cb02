import {expect, test} from 'vitest'
import {fromDayNumber, toDayNumber} from '../../src/views/calendar.ts'
import {makeAxis, nameStep, stepOf} from '../../src/views/stripAxis.ts'

const axis = (from: string, to: string) => makeAxis([[toDayNumber(from), toDayNumber(to)]])

test('an axis has whole months, and steps as long as it can show', () => {
  const shown = (from: string, to: string) => {
    const made = axis(from, to)
    if (made === null) throw new Error('no axis')
    const {unit, steps, first, last} = made
    return `${unit} ${steps.length}: ${fromDayNumber(first)} to ${fromDayNumber(last)}`
  }
  expect([
    shown('2022-02-09', '2022-06-30'),
    shown('2022-02-10', '2022-02-10'),
    shown('2021-12-31', '2023-01-01'),
    shown('2000-02-29', '2022-06-30'),
    shown('1800-05-05', '1999-01-01'),
  ]).toMatchInlineSnapshot(`
    [
      "day 150: 2022-02-01 to 2022-06-30",
      "day 28: 2022-02-01 to 2022-02-28",
      "week 61: 2021-12-01 to 2023-01-31",
      "month 269: 2000-02-01 to 2022-06-30",
      "year 200: 1800-05-01 to 1999-01-31",
    ]
  `)
  expect(makeAxis([])).toBe(null)
})

test('every day of an axis lies in one step, and the first day of a step begins it', () => {
  const made = axis('2021-11-15', '2023-02-03')
  if (made === null) throw new Error('no axis')
  made.steps.forEach((start, index) => {
    expect([stepOf(made, start), stepOf(made, start - 1), stepOf(made, start + 6)]).toEqual([
      index,
      Math.max(0, index - 1),
      index,
    ])
  })
  expect(nameStep(made, 0, 'en-GB')).toMatchInlineSnapshot(`"1 – 7 November 2021"`)
})

test('civil dates become day numbers and back, also before 1970 and in the first century', () => {
  const dates = ['0022-05-23', '1582-10-15', '1969-12-31', '1970-01-01', '2000-02-29', '9999-12-31']
  expect(dates.map((date) => fromDayNumber(toDayNumber(date)))).toEqual(dates)
})
