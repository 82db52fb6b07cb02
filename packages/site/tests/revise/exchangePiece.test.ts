import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import {exchangePiece} from '../../src/revise/exchangePiece.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-exchange-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('wherever a piece lies, and however the file is read, it is exchanged where it is there once', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b'), maxLength: 24})
  const piece = fc.string({unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(text, piece, text, fc.integer({min: 1, max: 30}), (whole, before, after, size) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')]
      writeFileSync(from, whole)
      const sum = exchangePiece({from, to, before: Buffer.from(before), after: Buffer.from(after)}, size)
      const first = whole.indexOf(before)
      if (first < 0 || whole.indexOf(before, first + 1) >= 0) expect(sum).toBeNull()
      else {
        const expected = whole.slice(0, first) + after + whole.slice(first + before.length)
        expect(readFileSync(to, 'utf8')).toBe(expected)
        expect(sum).toBe(createHash('sha256').update(expected).digest('hex'))
      }
    }),
    {seed: 3, numRuns: 1000},
  )
})

test('an empty piece is nowhere, and of a file that is not there nothing is written', () => {
  const [from, to] = [join(folder, 'none'), join(folder, 'not-made')]
  expect(exchangePiece({from, to, before: Buffer.alloc(0), after: Buffer.from('a')})).toBeNull()
  expect(() => exchangePiece({from, to, before: Buffer.from('a'), after: Buffer.from('b')})).toThrow('ENOENT')
  expect(existsSync(to)).toBe(false)
})
