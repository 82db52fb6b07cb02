import {expect, test} from 'vitest'
import {findDates} from '../../src/dates/findDates.ts'

const find = (text: string, options = {}) =>
  findDates(text, {language: 'en', ...options}).map(({start, end, text: own, edtf, diagnostics}) => {
    expect(text.slice(start, end)).toBe(own)
    return [`${start}-${end}`, own, edtf, ...diagnostics.map(({code}) => code)].join(' ')
  })

test('dates in running text are found with their places', () => {
  expect(find('He left on 9 March 2022 and, two days later, wrote; in May 2023 he came back.')).toMatchInlineSnapshot(`
    [
      "8-23 on 9 March 2022 2022-03-09",
      "29-43 two days later 2022-03-11",
      "52-63 in May 2023 2023-05",
    ]
  `)
})

test('offsets count UTF-16 units', () => {
  expect(find('👩‍👩‍👧 İ 9 March 2022')).toEqual(['11-23 9 March 2022 2022-03-09'])
})

test('the year comes from the dates before, else from the reference, never from the clock', () => {
  expect(find('On 9 March.')).toEqual(['0-10 On 9 March XXXX-03-09 no-year'])
  expect(find('On 9 March.', {reference: '2021-12-31'})).toEqual(['0-10 On 9 March 2021-03-09 year-in-doubt'])
  expect(find('1 May 2020, then 9 March.', {reference: '2021-12-31'})).toEqual([
    '0-10 1 May 2020 2020-05-01',
    '17-24 9 March 2020-03-09 year-in-doubt',
  ])
})

test('lone years, months and seasons are taken where what stands around them shows that they are', () => {
  expect(find('The 2022 plan; May said; spring water; in 2022; since May 2021.')).toEqual([
    '0-8 The 2022 2022',
    '39-46 in 2022 2022',
    '48-62 since May 2021 2021-05/..',
  ])
})

test('a relative date without one before it is no date', () => {
  expect(find('The next day he left.')).toEqual(['0-12 The next day  no-calendar-date'])
})

test('figures are read in the order that is asked for', () => {
  expect(find('on 03/05/2022', {numericOrder: 'day-first'})).toEqual(['0-13 on 03/05/2022 2022-05-03'])
  expect(find('on 03/05/2022', {numericOrder: 'month-first'})).toEqual(['0-13 on 03/05/2022 2022-03-05'])
  expect(find('on 03/05/2022')).toEqual(['0-13 on 03/05/2022 [2022-03-05,2022-05-03] ambiguous-numeric-date'])
})
