import {expect, test} from 'vitest'
import {readYaml} from '../../src/frontmatter/readYaml.ts'

/** What is read, with the stretches of the source that the ranges cut out. */
function read(source: string) {
  const {entries, errors} = readYaml(source)
  return {
    entries: entries?.map(({key, at, value, valueAt}) => [source.slice(...at), key, value, source.slice(...valueAt)]),
    errors: errors.map(
      ({reason, at}) => `${source.slice(0, at[0]).split('\n').length}: ${source.slice(...at)}: ${reason}`,
    ),
  }
}

test('values keep their spelling and their places', () => {
  const source = `# head
title: Call-up, 2022 # not this
version: 1.10
"id": 'it''s'
publisher:
  name: "We\\u00e9"
  url: https://example.org/a#b
order:
list: [a, 012]
description: >
  one
  two
empty: ~
`
  expect(read(source)).toMatchInlineSnapshot(`
    {
      "entries": [
        [
          "title",
          "title",
          "Call-up, 2022",
          "Call-up, 2022",
        ],
        [
          "version",
          "version",
          "1.10",
          "1.10",
        ],
        [
          ""id"",
          "id",
          "it's",
          "'it''s'",
        ],
        [
          "publisher",
          "publisher",
          {
            "name": "Weé",
            "url": "https://example.org/a#b",
          },
          "name: "We\\u00e9"
      url: https://example.org/a#b",
        ],
        [
          "order",
          "order",
          null,
          "",
        ],
        [
          "list",
          "list",
          [
            "a",
            "012",
          ],
          "[a, 012",
        ],
        [
          "description",
          "description",
          "one two
    ",
          "  one
      two
    ",
        ],
        [
          "empty",
          "empty",
          null,
          "~",
        ],
      ],
      "errors": [],
    }
  `)
})

test('every part that is broken is told at once, and the others are read', () => {
  const source = `title: Call-up: a chronology
subtitle: fine
license: @none
period: "March
lang: be
version: [1, 2
year: 2022
year: 2023
`
  expect(read(source)).toMatchInlineSnapshot(`
    {
      "entries": [
        [
          "subtitle",
          "subtitle",
          "fine",
          "fine",
        ],
        [
          "lang",
          "lang",
          "be",
          "be",
        ],
        [
          "year",
          "year",
          "2022",
          "2022",
        ],
      ],
      "errors": [
        "1: :: a value with a colon in it needs quotation marks",
        "3: @: a value cannot begin with "@" outside quotation marks",
        "4: h: a quotation mark or a bracket is not closed",
        "6: 2: a quotation mark or a bracket is not closed",
        "8: year: "year" stands there twice",
      ],
    }
  `)
})

test('what is no map says so, and nothing is nothing', () => {
  expect(read('just words')).toEqual({entries: undefined, errors: []})
  expect(read('- a\n- b')).toEqual({entries: undefined, errors: []})
  expect(read('')).toEqual({entries: [], errors: []})
  expect(read('# a remark')).toEqual({entries: [], errors: []})
})

test('names of the language are keys like others', () => {
  expect(read('__proto__: a\nconstructor: {__proto__: b}').entries).toEqual([
    ['__proto__', '__proto__', 'a', 'a'],
    ['constructor', 'constructor', JSON.parse('{"__proto__": "b"}'), '{__proto__: b'],
  ])
})
