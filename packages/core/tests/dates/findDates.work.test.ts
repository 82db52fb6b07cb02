import {expect, test} from 'vitest'
import {readTokens} from '../../src/dates/mentions/readPassage.ts'
import {startReading} from '../../src/dates/mentions/startReading.ts'
import {tokenise} from '../../src/dates/tokens.ts'

/** How often the tokens of a text are looked at while it is read: a measure that no other load of the machine changes. */
function looksAt(text: string, language: string): number {
  let looks = 0
  const tokens = new Proxy(tokenise(text), {
    get(target, key) {
      looks++
      return Reflect.get(target, key)
    },
  })
  readTokens(startReading(text, {language, reference: '2022-05-23'}), tokens)
  return looks
}

const worst = [
  'On 5 May 1941 they met. ',
  '1999 ',
  '1, ',
  'May ',
  'May, ',
  'Monday ',
  '5-',
  '1-2-3-',
  '490-',
  '1 and ',
  'two day ',
  '5 May, 7, 9, 11, ',
  'the end of the ',
  'the same day ',
  'by the end of that month of the same year ',
  '5:30 ',
  '12th-',
  'from May to June to ',
  '1999/2000/',
  '12345678901234567890',
  '1.2.',
  'half a ',
]

test.each(worst)('of a text of nothing but %j each token is looked at a limited number of times', (unit) => {
  const times = Math.ceil(1500 / unit.length)
  const once = looksAt(unit.repeat(times), 'en')
  expect(looksAt(unit.repeat(2 * times), 'en') / once).toBeLessThan(2.1)
  expect(once / tokenise(unit.repeat(times)).length).toBeLessThan(900)
})
