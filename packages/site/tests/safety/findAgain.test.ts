import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Finder, findAgain, type Searched} from '../../src/safety/findAgain.ts'
import {findCoordinates} from '../../src/safety/findCoordinates.ts'
import {findEmails} from '../../src/safety/findEmails.ts'
import {findMarkers} from '../../src/safety/findMarkers.ts'
import {findNumbers} from '../../src/safety/findNumbers.ts'

const finders: Finder[] = [
  (text) => findMarkers(text, ['secret word']),
  (text) => findEmails(text, () => false),
  (text) => findNumbers(text, () => false),
  (text) => findCoordinates(text, 3),
]

const piece = fc.constantFrom(
  ...['On 5 May 2022, women marched through the town and nobody stopped them on their way to the port.', 'words', 'A'],
  ...['.\n\nThe clerk said', 'to them.\n\nOn 6 May they', 'home.\n\nIt ended'],
  ...['.', '.\n\n', '\n\n', '\n', ' ', '. ', ',', ':', '!', '(', ')', '[', ']', '**', '- ', '> '],
  ...['private', 'PRIVATE', 'do not publish', 'DO', 'NOT', 'PUBLISH', 'TODO', 'secret', 'word', '[confidential]'],
  ...['a@b', 'editor@mail.by', '@', '.org', 'https://x.org/', '+375 29 123-45-67', '375', '29', '1234567', '-'],
  ...['passport', 'PESEL', 'tel', 'phone', '44051401359', '53.90451', '27.56152', '53°54′16″', 'N'],
)
const text = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(' '))
/** Long enough that not all of a text is searched again. */
const long = fc
  .array(fc.oneof({weight: 3, arbitrary: piece}, text), {minLength: 20, maxLength: 80, size: 'max'})
  .map((pieces) => pieces.join(''))

test('what is found again is what is found in the whole text', () => {
  let most = 0
  let least = Number.POSITIVE_INFINITY
  fc.assert(
    fc.property(long, fc.array(fc.tuple(fc.nat(), fc.nat(20), text), {maxLength: 3}), (first, edits) => {
      let last: Searched = findAgain(first, finders, undefined)
      for (const [place, length, put] of edits) {
        const at = place % (last.text.length + 1)
        const next = last.text.slice(0, at) + put + last.text.slice(at + length)
        let searched = 0
        const counting = finders.map((find) => (part: string) => {
          searched = part.length
          return find(part)
        })
        last = findAgain(next, counting, last)
        expect(last).toEqual({text: next, found: finders.map((find) => find(next).sort((a, b) => a.start - b.start))})
        most = Math.max(most, next.length)
        if (next.length > 1000) least = Math.min(least, searched / next.length)
      }
    }),
    {seed: 20221122, numRuns: 600},
  )
  expect(most).toBeGreaterThan(1500)
  expect(least).toBeLessThan(0.7)
})
