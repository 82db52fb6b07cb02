import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {expect, test} from 'vitest'
import {readMarkdown} from '../../src/markdown/readMarkdown.ts'
import {walk} from '../../src/markdown/walk.ts'
import {parseChronology} from '../../src/parseChronology.ts'

test.each([
  'On 5 May 2022, the police beat 12 people [photo: https://example.org/a], and held 7 people.',
  'On 5 May 2022, the police beat 12 people [photo: https://example.org/a, and held 7 people.',
  '- 5 May 2022: *the police beat 12 people [www.example.org/b]* and held 7 people [to c@example.org].',
  '- 5 May 2022: the police beat 12 people [photo:\n  https://example.org/a], and held 7 people.',
  'On 5 May 2022, the police &amp; the guard beat 12 people \\[photo: [https://example.org/a], and held 7 people.',
])('%s: what is read stands where it stands with other brackets', (text) => {
  const read = (text: string) => {
    const {events} = parseChronology(`# Report\n\n${text}\n`, {file: 'r.md'})
    const links = events.flatMap(({body}) => body.flatMap((block) => block.links))
    return {figures: events.flatMap(({figures}) => figures.map(({value, at}) => ({value, at}))), links}
  }
  const found = read(text)
  expect(found).toEqual(read(text.replaceAll('[', '(').replaceAll(']', ')')))
  expect([found.figures.length > 0, found.links.length > 0]).toEqual([true, true])
})

test('every node has a place, and texts that read as they are written stand there', () => {
  const piece = fc.constantFrom(
    ...['[', ']', '(', '*', '_', '> ', '- ', ' ', '\n', '\n\n', '&amp;', '\\*', 'word', '12'],
    ...['https://example.org/a', 'www.example.org', 'a@example.org', '![', '`', '| a |\n| - |\n'],
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 14}), (pieces) => {
      const source = pieces.join('')
      let last = 0
      walk(readMarkdown(source).root, (node: Nodes) => {
        const {start, end} = node.position ?? {}
        if (start?.offset === undefined || end?.offset === undefined) throw new Error(`${node.type} has no place`)
        expect(start.offset).toBeGreaterThanOrEqual(last)
        expect(end.offset).toBeGreaterThanOrEqual(start.offset)
        last = start.offset
      })
    }),
    {seed: 17, numRuns: 3000},
  )
})
