import {expect, test} from 'vitest'
import {findDates} from '../../src/index.ts'

const datesIn = (text: string, language = 'en') =>
  findDates(text, {language}).map((date) => `${date.text} = ${date.edtf}`)

test('a number of people or things is no date', () => {
  expect(datesIn('According to witnesses, 412 people had gathered, with 15 lorries and 12500 leaflets.')).toEqual([])
})

test('a number with a unit of time behind it, or one word further, is a length', () => {
  expect(datesIn('It took 12 days. It took 12 long days. It took 12 people.')).toEqual([
    '12 days = P12D',
    '12 long days = P12D',
  ])
})

test('a number behind the name of an era is a year, whatever follows', () => {
  expect(datesIn('In AD 43 soldiers landed.')).toEqual(['In AD 43 = 0043'])
})

test('a number behind a weekday or a month is its day, whatever follows', () => {
  expect(datesIn('On March 5 people gathered; on Friday 11 March others did.')).toMatchInlineSnapshot(`
    [
      "On March 5 = XXXX-03-05",
      "on Friday 11 March = XXXX-03-11",
    ]
  `)
})

test('before our era any number may be a year, far from other dates too', () => {
  const far = 'The road was held by a company of the guard, which let nobody through without a paper. '.repeat(3)
  expect(datesIn(`In 490 BC they landed. In 480 soldiers held the pass. ${far}In 479 another army came.`)).toEqual([
    'In 490 BC = -0489',
    'In 479 = -0478',
  ])
})
