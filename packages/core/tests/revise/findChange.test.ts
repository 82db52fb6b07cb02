import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findChange} from '../../src/revise/stretch/findChange.ts'

/** The lines before a change, those that are others in each version, and those behind it. */
function cut(before: string, after: string) {
  const {first, last, lastNow, starts, startsNow} = findChange(before, after)
  const lines = (text: string, at: number[], from: number, to: number) =>
    text.slice(at[from - 1] ?? text.length, at[to] ?? text.length)
  return {
    above: [lines(before, starts, 1, first - 1), lines(after, startsNow, 1, first - 1)],
    other: [lines(before, starts, first, last), lines(after, startsNow, first, lastNow)],
    below: [lines(before, starts, last + 1, starts.length), lines(after, startsNow, lastNow + 1, startsNow.length)],
  }
}

test.each<[string, string, string, [string, string]]>([
  ['a line that comes', 'a\nb\n', 'a\nx\nb\n', ['', 'x\n']],
  ['a line like the next', 'a 1\nb\n', 'a 2\na 1\nb\n', ['', 'a 2\n']],
  ['a line that goes', 'a\nx\nb', 'a\nb', ['x\n', '']],
  ['a line that is another', 'a\nb\nc\n', 'a\nB\nc\n', ['b\n', 'B\n']],
  ['a line at the end', 'a', 'a\nb', ['a', 'a\nb']],
  ['all', 'a\n', 'b', ['a\n', 'b']],
  ['nothing', 'a\nb\n', 'a\nb\n', ['', '']],
])('%s', (_, before, after, other) => {
  expect(cut(before, after).other).toEqual(other)
})

test('what lies around a change is the same in both, and whole lines', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\n\n', '\r\n', 'On 5'), {maxLength: 12})
    .map((some) => some.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const {above, other, below} = cut(before, after)
      expect(above[0]).toBe(above[1])
      expect(below[0]).toBe(below[1])
      expect([above, other, below].map(([was]) => was).join('')).toBe(before)
      expect([above, other, below].map(([, now]) => now).join('')).toBe(after)
    }),
    {numRuns: 500, seed: 20221122},
  )
})
