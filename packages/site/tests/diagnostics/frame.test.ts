import {expect, test} from 'vitest'
import {frame} from '../../src/diagnostics/frame.ts'

const place = (line: number, column: number, endColumn: number, endLine = line) => ({
  file: 'a.md',
  line,
  column,
  endLine,
  endColumn,
})

test('a short line is shown whole with carets below the place', () => {
  expect(frame('On May 32, 2022, it was.', place(2, 4, 16))).toMatchInlineSnapshot(`
    "2 | On May 32, 2022, it was.
      |    ^^^^^^^^^^^^"
  `)
})

test('a long line is cut around the place', () => {
  const line = `${'word '.repeat(100)}May 32${' word'.repeat(100)}`
  expect(frame(line, place(1, 501, 507))).toMatchInlineSnapshot(`
    "1 | … word word word word word word word May 32 word word word word word word word word word word wor…
      |                                      ^^^^^^"
  `)
})

test('a place over several lines is marked to the end of its first, tabs count as one sign', () => {
  expect(frame('\tabc def', place(1, 6, 2, 2))).toMatchInlineSnapshot(`
    "1 |  abc def
      |      ^^^"
  `)
})

test('carets stand below wide and combined signs', () => {
  expect(frame('日本 ж́ x', place(1, 4, 6))).toMatchInlineSnapshot(`
    "1 | 日本 ж́ x
      |      ^"
  `)
})

test('an empty line has no frame', () => {
  expect([frame('', place(1, 1, 1)), frame(' \t', place(9, 1, 2))]).toEqual([null, null])
})
