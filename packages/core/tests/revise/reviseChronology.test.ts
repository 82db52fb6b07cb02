import {expect, test} from 'vitest'
import type {Event} from '../../src/model/event.ts'
import {type ParseOptions, parseChronology} from '../../src/parseChronology.ts'
import {reviseChronology} from '../../src/revise/reviseChronology.ts'
import {checkRevision} from './checkRevision.ts'

const source = `---
title: Levy
year: 2022
---

Why this report exists.

## May

On 5 May, the harbour was closed for a day, and no reason was given to anybody. About 300 people waited.[^gate]

- Status: announced → cancelled (June 2022)

On 6 May, the ministry announced a tender. Nobody knew of [it][paper] before.

On the same day, see 5 May 2022.

## June

On 1 June, women marched.

[^gate]: Courier, [notice](https://example.org/gate).

[paper]: https://example.org/paper
`

/** A piece of the source changed to another one. */
function revise(was: string, now: string, options: ParseOptions = {}, before = source) {
  expect(before.split(was).length).toBe(2)
  return checkRevision(before, before.replace(was, now), options)
}

test.each<[string, string, string]>([
  ['a word of the text', 'waited.', 'stood there.'],
  ['the first word of a line', 'Nobody knew', 'Everybody knew'],
  ['a figure', '300', '400'],
  ['a word and a sign', 'people waited', 'people waited, and went'],
  ['emphasis', '300 people', '**300** people'],
  ['a title, and with it the id', 'the ministry announced a tender', 'the ministry called off a tender'],
  ['a status in the details', 'announced →', 'planned →'],
  ['a footnote that nothing defines', 'Nobody knew', 'Nobody [^never] knew'],
])('%s is revised', (_, was, now) => {
  expect(revise(was, now)).not.toBeNull()
})

test.each<[string, string, string]>([
  ['a date', 'On 6 May', 'On 7 May'],
  ['words that end a date', 'On 6 May, the ministry', 'On 6 May–9 May, the ministry'],
  ['a title in the front matter', 'title: Levy', 'title: Draft'],
  ['the introduction', 'this report', 'this page'],
  ['a section', '## June', '## July'],
  ['a footnote', 'Courier', 'Paper'],
  ['a definition', 'org/paper', 'org/book'],
  ['a line more', 'Nobody', '\nNobody'],
  ['a new mark of a footnote', 'women marched', 'women marched[^gate]'],
  ['a mark of a footnote that goes', 'waited.[^gate]', 'waited.'],
  ['what an event refers to', 'see 5 May 2022', 'see 6 May 2022'],
  ['raw HTML', 'people waited', 'people <b>waited'],
  ['code', 'people waited', 'people `waited'],
  ['an ID', '→ cancelled', '→ cancelled\n- ID: one'],
])('%s is for the parser', (_, was, now) => {
  expect(revise(was, now)).toBeNull()
})

const list = '## 1923\n\n- On 5 May, a strike at the docks.\n- On 6 May, a strike at the mill.\n- undated words\n'
const table =
  '| Date | What | Where |\n| - | - | - |\n| 5 May 1923 | Strike at the docks | Port |\n| 6 May 1923 | A march | Town |\n'
const days = '## May 1923\n\n- 5: strike at the docks\n- 7–9: march of women\n\n## June 1923\n\n- 1: peace\n'
const trailing = '### Tender (23 May 2022)\n\nIt failed.\n\n### Rally | 2022-05-24\n\nThey walked.\n'
const lines = 'On 5 May 1923, a strike.\nOn 6 May 1923, a march.\nThe end.\n'

test.each<[string, string, string, string]>([
  ['an item of a list', list, 'the docks', 'the port'],
  ['a further item', list, 'undated words', 'undated signs'],
  ['a cell of a table', table, 'A march', 'A long march'],
  ['a day below a month', days, 'march of women', 'march of men'],
  ['text below a heading that ends with its date', trailing, 'It failed', 'It succeeded'],
  ['windows line ends', source.replaceAll('\n', '\r\n'), 'waited.', 'stood there.'],
  [
    'an address behind an open bracket',
    'Intro.\n\n**9 March 2022:** sat [ and\nin the [^a] court\n',
    '[ and',
    '[ https://example.org/a and',
  ],
  ['behind a byte order mark', `\uFEFF${source}`, 'waited.', 'stood there.'],
])('%s is revised in its context', (_, before, was, now) => {
  expect(revise(was, now, {}, before)).not.toBeNull()
})

test.each<[string, string, string, string]>([
  ['a cell that may become a date', table, 'A march', 'March 1923'],
  ['a cell before the one with the date', '| What | Date |\n| - | - |\n| Strike | 5 May 1923 |\n', 'Strike', 'Strikes'],
  ['the head of a table', table, 'Where', 'Whither'],
  ['an item that becomes an event', list, 'undated words', 'May 9: words'],
  ['an item that becomes a day', `${days}\nText.\n\n- 7th of: words\n`, '7th of: words', '7th: words'],
  [
    'an item that is an event where items are numbered',
    '1. 3 May 1923: x.\n2. y\n\n3. On 4 May 1923, z.\n\n4. On Maj 5, 1923, a.\n',
    'On Maj 5',
    'On May 5',
  ],
  ['words that another event of the day has', '5 May 1923: a strike.\n\n5 May 1923: a march.\n', 'a strike', 'a march'],
  [
    'an id that another event follows',
    '5 May 1923: one.\n\n6 May 1923: two.\n\n- Follows: 1923-05-05-one\n',
    'one.',
    'won.',
  ],
  ['a retraction', '5 May 1923: one.\n\n> **Retraction:** it was wrong.\n', 'it was wrong', 'it was false'],
  ['a line that ends the events', `${lines}\n**Refs**\n\nOn 9 May 1923, x.\n`, '**Refs**', '**References**'],
])('%s is for the parser', (_, before, was, now) => {
  expect(revise(was, now, {}, before)).toBeNull()
})

test.each([
  ['as it is', '[x](#1923-05-05-one)'],
  ['in angle brackets', '[x](<#1923-05-05-one> "t")'],
  ['with its sign as a reference', '[x](&#35;1923-05-05-one)'],
  ['with its sign as another reference', '[x](&num;1923-05-05-one)'],
  ['with a sign that is escaped', '[x](#1923\\-05-05-one)'],
  ['with a letter as a reference', '[x](#1923-05-05-&#x6f;ne)'],
  ['in a definition', '[x][y]\n\n[y]: #1923-05-05-one'],
  ['in a definition with a reference', '[x][y]\n\n[y]:\n&#x23;1923-05-05-one'],
])('an id that another event links to %s is for the parser', (_, link) => {
  const before = `5 May 1923: one.\n\n6 May 1923: two, see ${link}\n`
  const [, other] = parseChronology(before).events
  expect(other?.body.flatMap(({links}) => links.map(({url}) => url))).toEqual(['#1923-05-05-one'])
  expect(revise('one.', 'won.', {}, before)).toBeNull()
})

test('words on several lines of one event are revised; of several events they are not', () => {
  const edit = (...edits: [string, string][]) => edits.reduce((text, [was, now]) => text.replace(was, now), source)
  const both = edit(['300 people waited', '400 men stood'], ['announced →', 'planned →'])
  expect(checkRevision(source, both)?.events[0]?.statusHistory.map(({status}) => status)).toEqual([
    'planned',
    'cancelled',
  ])
  expect(checkRevision(source, edit(['300', '400'], ['women marched', 'women walked']))).toBeNull()
  expect(checkRevision(source, edit(['300', '400'], ['announced →', 'announced\n→']))).toBeNull()
})

test('all that was not edited is the same object', () => {
  const chronology = parseChronology(source)
  const revised = reviseChronology({source, chronology}, source.replace('About 300', 'Some 300'))
  const isSame = revised?.events.map((event, index) => event === chronology.events[index])
  expect(isSame).toEqual([false, true, true, true])
  expect(revised?.sections).toBe(chronology.sections)
  expect(revised?.sources).toBe(chronology.sources)
})

test('what is wrong with an event now takes the place of what was wrong', () => {
  const before = 'On 5 May 2022, one of [^a] them.\n\nOn 3 May 2022, [^b] two.\n'
  const codes = (text: string) => text.replace('one of', 'one of [^z] and')
  expect(
    checkRevision(before, codes(before))?.diagnostics.map(({code, place}) => [code, place.line, place.column]),
  ).toMatchInlineSnapshot(`
    [
      [
        "footnote-undefined",
        1,
        23,
      ],
      [
        "footnote-undefined",
        1,
        32,
      ],
      [
        "footnote-undefined",
        3,
        16,
      ],
    ]
  `)
})

test('the same source is the same chronology', () => {
  const chronology = parseChronology(source)
  expect(reviseChronology({source, chronology}, source)).toBe(chronology)
})

test('of other events nothing is looked at but where they stand', () => {
  const chronology = parseChronology(source)
  const looked = new Set<string>()
  const guarded = chronology.events.map((event, index) =>
    index === 0
      ? event
      : new Proxy(event, {
          get(target, key) {
            looked.add(String(key))
            return Reflect.get(target, key)
          },
        }),
  )
  const before = {source, chronology: {...chronology, events: guarded}}
  expect(reviseChronology(before, source.replace('waited', 'stood'))).not.toBeNull()
  expect([...looked]).toEqual(['at'])
})

test("of an event that is in nobody's way, an id can be another one without reading what the others say", () => {
  const source = '5 May 1923: one.\n\n6 May 1923: two, [x](https://example.org/?a=1&b=2#top) & [y](#at) \\*.\n'
  const chronology = parseChronology(source)
  const other = new Proxy(chronology.events[1] as Event, {
    get(target, key) {
      if (key === 'body') throw new Error('It was read.')
      return Reflect.get(target, key)
    },
  })
  const before = {source, chronology: {...chronology, events: [chronology.events[0] as Event, other]}}
  expect(reviseChronology(before, source.replace('one.', 'won.'))?.events[0]?.id).toBe('1923-05-05-won')
})

test('events of one paragraph reach into one another, so neither is read alone', () => {
  const source =
    '**9 March 2022:** sat\n [a](https://example.org/a_b) [^a]\nOn March 9, 2022, it [a](https://example.org/a_b) rose'
  const chronology = parseChronology(source)
  expect(chronology.events).toHaveLength(2)
  expect(reviseChronology({source, chronology}, source.replace('rose', 'left'))).toBeNull()
  expect(reviseChronology({source, chronology}, source.replace('sat', 'left'))).toBeNull()
})

test('a first line that was empty is read', () => {
  const before = '\nOn 5 May 2022, a strike.\n'
  expect(checkRevision(before, before.replace('\n', 'X'))).toBeNull()
  expect(checkRevision(before, before.slice(1))).toBeNull()
})
