import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findDates} from '../../src/dates/findDates.ts'

const month = '(?:0[1-9]|1[0-2])'
const point = `(?:-?\\d\\dXX|\\d{3}X|(?:-?\\d{4}|XXXX)(?:-(?:${month}(?:-(?:0[1-9]|[12]\\d|3[01]))?|2[1-4]))?)[~?%]?`
/** EDTF of level 1, with the sets of one member of level 2 (Library of Congress, 2019). */
const grammar = new RegExp(
  `^(?:${point}|${point}/${point}|${point}/\\.\\.|\\.\\./${point}|\\[${point}\\.\\.${point}\\]|\\[${point},${point}\\]|\\{${point}(?:,${point})*\\})$`,
)

const months = ['January', 'Feb.', 'March', 'May', 'June', 'Sept.', 'December']
const prefixes = [
  '',
  'on',
  'in',
  'by',
  'since',
  'from',
  'until',
  'between',
  'around',
  'possibly',
  'early',
  'in mid-',
  'in late',
  'throughout',
  'about early',
  'possibly about',
]
const point1 = fc
  .tuple(
    fc.integer({min: 0, max: 33}),
    fc.constantFrom(...months),
    fc.constantFrom('', '2021', '2022', '1900', '2999'),
    fc.integer({min: 0, max: 4}),
  )
  .map(([day, name, year, form]) =>
    [`${day} ${name} ${year}`, `${name} ${day}, ${year}`, `${name} ${year}`, year, `spring ${year}`][form]?.trim(),
  )
const phrases = fc
  .tuple(fc.constantFrom(...prefixes), point1, fc.constantFrom('', ' – ', '-', ' to ', ' and '), point1)
  .map(([prefix, from, joint, to]) => `${prefix} ${from}${joint}${joint && to}`.trim())

test('what is written is EDTF, and its bounds are in order and real', () => {
  let found = 0
  fc.assert(
    fc.property(phrases, (phrase) => {
      for (const {span} of findDates(phrase, {language: 'en', reference: '2022-05-23'})) {
        if (!span) continue
        found++
        expect(span.edtf).toMatch(grammar)
        for (const day of [span.earliest, span.latest])
          if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
        if (span.earliest && span.latest) expect(span.earliest <= span.latest).toBe(true)
      }
    }),
    {seed: 20220309, numRuns: 3000},
  )
  expect(found).toBeGreaterThan(1500)
})
