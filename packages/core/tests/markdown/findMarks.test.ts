import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findMarks} from '../../src/markdown/findMarks.ts'

const edge = '[\\p{L}\\p{N}]'
const bold = `${edge}(?:[^*\\n\\r]*(?:${edge}|[:.,;!?](?=\\*\\*(?:[ \\n\\r]|$))))?`
/** What marks are, in one expression. */
const marks = new RegExp(
  [
    `(?<!\\*)\\*\\*(?<bold>${bold})\\*\\*(?!\\*)`,
    `(?<!\\*)\\*(?<italic>${edge}(?:[^*\\n\\r]*${edge})?)\\*(?!\\*)`,
    '\\[\\^(?<label>[A-Za-z0-9-]+)\\](?![([:])',
    `(?<!!)\\[(?<text>${edge}[^\\[\\]\\n\\r]*)\\]\\((?<url>https?://[^\\s()<>\\\\&\`]+)\\)`,
  ].join('|'),
  'gu',
)

test('whatever the text, the marks are those of the expression', () => {
  const piece = fc.constantFrom(
    ...['*', '**', '***', '[', ']', '[^', '](', '](https://a.org', ')', '!', '^', '(', ':'],
    ...['a', 'é', 'Ж', '𝒜', '🕊', '7', '.', ',', ' ', '\n', '-', '\u00a0', 'https://b.org/c'],
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 16}), (pieces) => {
      const text = pieces.join('')
      const expected = Array.from(text.matchAll(marks), ({index, 0: whole, groups}) => ({
        start: index,
        end: index + whole.length,
        ...groups,
      }))
      expect(findMarks(text)).toEqual(expected)
    }),
    {seed: 23, numRuns: 20_000},
  )
})

test('of many marks, each is found', () => {
  expect(findMarks('**Minsk:** *the Paper*[^a] on [a](https://b.org/c)')).toMatchObject([
    {start: 0, end: 10, bold: 'Minsk:'},
    {start: 11, end: 22, italic: 'the Paper'},
    {start: 22, end: 26, label: 'a'},
    {start: 30, end: 50, text: 'a', url: 'https://b.org/c'},
  ])
})
