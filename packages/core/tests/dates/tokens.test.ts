import fc from 'fast-check'
import {expect, test} from 'vitest'
import {tokenise} from '../../src/dates/tokens.ts'

/** The same cut by one expression, which is shorter and slower. */
const pattern =
  /(\s+)|(\p{Nd}+)|([\u3005-\u3007\u3031-\u3035\u3041-\u3096\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]|[\p{L}\p{M}]+(?:['’\u200C][\p{L}\p{M}]+)*)|([\u200B\u200E\u200F\u061C\u2060\u202A-\u202E\u2066-\u2069])|./gsu

const cut = (text: string) =>
  [...text.matchAll(pattern)].flatMap(([written, space, number, word, mark], index, all) => {
    if (space !== undefined || mark !== undefined) return []
    const before = all.slice(0, index).findLast((match) => match[4] === undefined)
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign'
    return [{kind, start: all[index]?.index, written, spaced: before?.[1] !== undefined}]
  })

test('a text is cut into words, numbers and signs', () => {
  const text = 'On 5 May, l’été ٢٠٢٢年 𝟮𝟬: O’Neill’s\u200F 👩'
  expect(tokenise(text).map(({kind, text, spaced}) => `${spaced ? '_' : ''}${kind} ${text}`)).toMatchInlineSnapshot(`
    [
      "word on",
      "_number 5",
      "_word may",
      "sign ,",
      "_word l'été",
      "_number 2022",
      "word 年",
      "_number 20",
      "sign :",
      "_word o'neill's",
      "_sign 👩",
    ]
  `)
})

test('whatever the text, the cut is that of the expression', () => {
  const part = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string(),
    fc.constantFrom(..." \n\u00a0\u200c\u200f\u2028\uFEFF'’aÉіЇ年Ａ9٣𝟮𠀀\ud800.–"),
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 30}), (parts) => {
      const text = parts.join('')
      expect(
        tokenise(text).map(({kind, start, end, spaced}) => ({kind, start, written: text.slice(start, end), spaced})),
      ).toEqual(cut(text))
    }),
    {seed: 18820623, numRuns: 2000},
  )
})
