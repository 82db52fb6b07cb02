import fc from 'fast-check'
import {expect, test} from 'vitest'
import {firstSentence} from '../../src/annotate/titleOf.ts'

test('the first sentence ends where the rules of Unicode end it, whichever way it is found', () => {
  const words = [
    'the rally',
    'Dr',
    'U.S',
    '1.5 km',
    'Мінск',
    'i',
    'п. 5',
    'a',
    'No',
    'said',
    'É',
    'said “stop',
    '3',
    '”',
    ')',
  ]
  const signs = [
    '. ',
    '.',
    '? ',
    '! ',
    ' ',
    ', ',
    '… ',
    '." ',
    '.) ',
    ': ',
    '; ',
    '。',
    '. — ',
    '.” ',
    '? A',
    '. Б',
    '. é',
  ]
  const text = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...signs)), {minLength: 1, maxLength: 12})
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ru', 'be', 'de', 'tr', 'el', 'fa'), (pieces, lang) => {
      const written = `x${pieces.flat().join('')}`
      const [segment] = new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(written.trim())
      // Abbreviations make it longer, never shorter.
      expect(firstSentence(written, lang).startsWith(`X${segment?.segment.trim().slice(1)}`)).toBe(true)
    }),
    {seed: 20221122, numRuns: 3000},
  )
})

test('an abbreviation ends no sentence', () => {
  expect(firstSentence('he met Dr. Novak. They spoke.', 'en')).toBe('He met Dr. Novak.')
  expect(firstSentence('the U.S. Embassy closed. Then it opened.', 'en')).toBe('The U.S. Embassy closed.')
})

test('the first letter is raised by the rules of the language', () => {
  expect(['ilk', 'élan', 'мінск', 'ǆ', 'Already', '5 men', ''].map((text) => firstSentence(text, 'tr'))).toEqual([
    'İlk',
    'Élan',
    'Мінск',
    'Ǆ',
    'Already',
    '5 men',
    '',
  ])
  expect(firstSentence('in Minsk', 'en')).toBe('In Minsk')
})
