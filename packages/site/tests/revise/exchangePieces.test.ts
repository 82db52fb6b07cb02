import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import {exchangePieces} from '../../src/revise/exchangePieces.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-exchange-'))
afterAll(() => rmSync(folder, {recursive: true}))

const text = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 24})
const piece = fc.record({
  before: fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4}),
  after: text,
})
const bytesOf = ({before, after}: {before: string; after: string}) => ({
  before: Buffer.from(before),
  after: Buffer.from(after),
})

/** The text with the pieces exchanged; `null` where one of them is not there once, or lies in another. */
function exchanged(whole: string, pieces: readonly {before: string; after: string}[]): string | null {
  const places = pieces.map(({before, after}) => ({at: whole.indexOf(before), before, after}))
  if (places.some(({at, before}) => at < 0 || whole.indexOf(before, at + 1) >= 0)) return null
  let [made, done] = ['', 0]
  for (const {at, before, after} of places.sort((a, b) => a.at - b.at)) {
    if (at < done) return null
    made += whole.slice(done, at) + after
    done = at + before.length
  }
  return made + whole.slice(done)
}

test('wherever pieces lie, and however the file is read, they are exchanged where each is there once', () => {
  let count = 0
  fc.assert(
    fc.property(
      text,
      fc.array(piece, {minLength: 1, maxLength: 3}),
      fc.integer({min: 1, max: 30}),
      (whole, pieces, size) => {
        const [from, to] = [join(folder, 'from'), join(folder, 'to')]
        writeFileSync(from, whole)
        const sum = exchangePieces({from, to, pieces: pieces.map(bytesOf)}, size)
        const expected = exchanged(whole, pieces)
        if (expected === null) {
          expect(sum).toBeNull()
          return
        }
        expect(readFileSync(to, 'utf8')).toBe(expected)
        expect(sum).toBe(createHash('sha256').update(expected).digest('hex'))
        if (pieces.length > 1) count++
      },
    ),
    {seed: 3, numRuns: 3000},
  )
  // Without several pieces this would show little.
  expect(count).toBeGreaterThan(20)
})

test('an empty piece is nowhere, and of a file that is not there nothing is written', () => {
  const [from, to] = [join(folder, 'none'), join(folder, 'not-made')]
  expect(exchangePieces({from, to, pieces: [bytesOf({before: '', after: 'a'})]})).toBeNull()
  expect(() => exchangePieces({from, to, pieces: [bytesOf({before: 'a', after: 'b'})]})).toThrow('ENOENT')
  expect(existsSync(to)).toBe(false)
})
