import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {diagnosticCodes} from '../../src/diagnostics/codes.ts'
import {parseChronology} from '../../src/parseChronology.ts'

const fixtures = new URL('fixtures/', import.meta.url)
const codes = Object.keys(diagnosticCodes).sort()

function read(code: string) {
  return parseChronology(readFileSync(new URL(`${code}.md`, fixtures), 'utf8'), {file: `${code}.md`}).diagnostics
}

test('every code has a fixture, and every fixture a code', () => {
  expect(readdirSync(fixtures).sort()).toEqual(codes.map((code) => `${code}.md`))
})

test.each(codes)('%s is given by its fixture', (code) => {
  expect(read(code).map((diagnostic) => diagnostic.code)).toContain(code)
})

test('each message says where, what happened and what to do', () => {
  const written = codes.flatMap((code) =>
    read(code).map(({severity, code, message, hint, place: {file, line, column}}) =>
      [`${file}:${line}:${column} ${severity} ${code}`, `  ${message}`, `  → ${hint}`].join('\n'),
    ),
  )
  expect(written.join('\n')).toMatchSnapshot()
})

test('no message has a value left open', () => {
  for (const {message, hint} of codes.flatMap(read)) expect(message + hint).not.toMatch(/\{[a-z]+\}|undefined|NaN/)
})

test('all that is wrong is said at once, in the order of the source', () => {
  const source = 'On 9 March, the court sat.[^a]\n\nOn 31 April 2022, it rose.\n\n- Status: gone\n\n[^b]: The gazette.'
  expect(
    parseChronology(source).diagnostics.map(({code, place}) => `${place.line}:${place.column} ${code}`),
  ).toMatchInlineSnapshot(`
    [
      "1:1 no-year",
      "1:27 footnote-undefined",
      "3:4 impossible-date",
      "5:11 unknown-value",
      "7:1 footnote-unused",
    ]
  `)
})

const unclosed = {
  'without its end': '---\ntitle: Call-up\nlang: en\n\nOn 9 March 2022, the court sat.',
  'with four hyphens at its end': '---\ntitle: Call-up\n----\n\nOn 9 March 2022, the court sat.',
  'below an empty line': '\n---\ntitle: Call-up\n---\n\nOn 9 March 2022, the court sat.',
  'of no keys': '---\njust words\n---\n\nOn 9 March 2022, the court sat.',
  'with a tab': '---\npublisher:\n\tname: Us\n---\n\nOn 9 March 2022, the court sat.',
  'with a key twice': '---\ntitle: One\ntitle: Two\n---\n\nOn 9 March 2022, the court sat.',
}

test.each(Object.entries(unclosed))('front matter %s is reported, and the events are still read', (_, source) => {
  const {events, diagnostics} = parseChronology(source)
  expect(diagnostics.map(({code}) => code)).toContain('front-matter-syntax')
  expect(events.map(({date}) => date.edtf)).toEqual(['2022-03-09'])
})

test('a rule at the head of a document is no front matter', () => {
  expect(parseChronology('---\n\nOn 9 March 2022, the court sat.').diagnostics).toEqual([])
  expect(parseChronology('---\nNote: all times are local.\n\nOn 9 March 2022, the court sat.').diagnostics).toEqual([])
})
