import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fillShelf} from '../../src/store/shelf.ts'
import {makeSite} from '../site.ts'

test('pieces of any length are read in any order as they were put there', async () => {
  const {root} = await makeSite({})
  const pieces = Array.from({length: 3000}, (_, place) => `${place} é🕊 `.repeat(place % 100))
  pieces[7] = 'x'.repeat(200_000)
  const shelf = fillShelf(join(root, 'aside'), pieces)
  for (const [from, to] of [
    [0, 1],
    [2999, 3000],
    [7, 8],
    [6, 9],
    [100, 100],
    [0, 3000],
    [1500, 1600],
  ] as const)
    expect(shelf.read(from, to)).toBe(pieces.slice(from, to).join(''))
  shelf.close()
  expect(existsSync(join(root, 'aside'))).toBe(false)
})

test('a file that is there is not written over', async () => {
  const {root} = await makeSite({aside: 'mine'})
  expect(() => fillShelf(join(root, 'aside'), ['a'])).toThrow('EEXIST')
  expect(readFileSync(join(root, 'aside'), 'utf8')).toBe('mine')
})
