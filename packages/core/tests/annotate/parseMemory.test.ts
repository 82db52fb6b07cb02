import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createParseMemory} from '../../src/annotate/parseMemory.ts'
import {type ParseOptions, parseChronology} from '../../src/parseChronology.ts'
import {documents} from '../properties/documents.ts'

/** Reads versions of a document one after the other with one memory, and each of them without. */
function compare(versions: readonly (readonly [string, ParseOptions?])[]) {
  const memory = createParseMemory()
  return versions.map(([source, options = {}]) => {
    const remembering = parseChronology(source, {...options, memory})
    expect(remembering).toEqual(parseChronology(source, options))
    return {chronology: remembering, remembered: memory.events.size}
  })
}

const events = ['On 5 March 2022, one.[^a]', 'On 6 March 2022, two.', 'On 7 March 2022, three in Minsk.']
const source = [...events, '[^a]: Paper, [notice](https://example.org).'].join('\n\n')

test('an event whose lines, text and date stay is the same object, its relations apart', () => {
  const memory = createParseMemory()
  const first = parseChronology(source, {memory})
  const second = parseChronology(source.replace('two', 'zwei'), {memory})
  const isSame = second.events.map(({body}, index) => body === first.events[index]?.body)
  expect(isSame).toEqual([true, false, true])
})

test('events that stand on other lines are not read again, and know where they stand', () => {
  const year = ['# Report', '## March 2022', ...events, 'The day after, four, as on 5 March.', '9 March: five.']
  const grown = year.toSpliced(3, 0, 'On 5 March 2022, something new.', 'It was short.')
  const memory = createParseMemory()
  const read = (lines: string[]) => {
    const chronology = parseChronology(lines.join('\n\n'), {memory})
    // Made once for each event that is read, and kept as it is.
    return {chronology, read: [...memory.events.values()].map(({cited}) => cited)}
  }
  const [first, second, third] = [read(year), read(grown), read(year)]
  expect(second.chronology).toEqual(parseChronology(grown.join('\n\n')))
  expect(second.read.filter((cited) => !first.read.includes(cited))).toHaveLength(1)
  expect(third).toEqual(first)
  expect(third.read.filter((cited) => !second.read.includes(cited))).toEqual([])
})

test.each<[string, string, ParseOptions?]>([
  ['a line more above', `\n\n${source}`],
  [
    'a date that the one before supplies',
    source.replace('On 6 March 2022', 'On 6 April 2023').replace('On 7 March 2022', 'On 7 April'),
  ],
  ['a footnote that is another', source.replace('notice', 'note')],
  ['a footnote that is gone', source.replace(/\n\n\[\^a\].*/, '')],
  ['a link that is defined now', `${source}\n\n[one]: https://example.org/one\n`],
  ['an event with the same date and title', `${events[1]}\n\n${source}`],
  ['an ID that another event has', source.replace('two.', 'two.\n\n- ID: 2022-03-05-one')],
  ['a name in the register', source, {registers: {places: [{id: 'minsk', names: {en: 'Minsk'}, otherNames: []}]}}],
  ['another language', source, {lang: 'de'}],
  ['another file', source, {file: 'other.md'}],
  ['what follows another event', `${source}\n\nOn 8 March 2022, four.\n\n- Follows: 2022-03-06-two`],
])('%s: as without a memory', (_, after, options = {}) => {
  compare([[source], [after, options], [source], [after, options]])
})

/** A piece of a text taken out, and another one of it put somewhere. */
const edit = fc
  .tuple(fc.nat(), fc.nat(40), fc.nat(), fc.nat(60), fc.nat())
  .map(([cut, length, from, taken, to]) => (text: string) => {
    const [a, b, c] = [cut, from, to].map((at) => at % (text.length + 1)) as [number, number, number]
    const piece = text.slice(b, b + taken)
    const left = text.slice(0, a) + text.slice(a + length)
    return left.slice(0, c) + piece + left.slice(c)
  })

test('whatever is edited, the chronology is the one without a memory', () => {
  fc.assert(
    fc.property(documents, fc.array(edit, {minLength: 1, maxLength: 4}), (first, edits) => {
      const versions = [first]
      for (const change of edits) versions.push(change(versions.at(-1) as string))
      compare(versions.map((version) => [version]))
    }),
    {seed: 20221122, numRuns: 120},
  )
})
