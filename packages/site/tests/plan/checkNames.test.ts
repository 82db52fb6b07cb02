import {join, relative, resolve, sep} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {checkNames} from '../../src/plan/checkNames.ts'
import {findCollisions, isTaken} from '../../src/plan/findCollisions.ts'

const codesOf = (address: string) => checkNames([{address, from: 'a.md'}]).map(({code}) => code)

test('addresses that lead out, or are no name of a file, are errors', () => {
  const refused = [
    '',
    '/etc/passwd',
    '../a',
    'a/../../b',
    'a//b',
    'a/',
    './a',
    'a\\b',
    'a\0',
    '\ud800',
    'ж'.repeat(128),
  ]
  expect(refused.map(codesOf)).toEqual(refused.map(() => ['address-unusable']))
})

test('addresses that Windows refuses are warnings', () => {
  const odd = ['con/index.html', 'a/NUL.html', 'com1.a.b', 'a:b.png', 'what?.html', 'a./b', 'a /b', 'a\n']
  expect(odd.map(codesOf)).toEqual(odd.map(() => ['address-unportable']))
  const plain = ['index.html', 'console/a.html', '2022/events/2022-05-23-中国.html', 'media/a b.png', '.well-known/a']
  expect(plain.map(codesOf)).toEqual(plain.map(() => []))
})

test('what the guard lets through lies below the output folder', () => {
  const step = fc.oneof(fc.constantFrom('..', '.', '', 'a', '/', '\\', 'C:', '..\\', '\0', '%2e%2e'), fc.string())
  fc.assert(
    fc.property(fc.array(step, {maxLength: 6}), (steps) => {
      const address = steps.join('/')
      if (codesOf(address).includes('address-unusable')) return
      const way = relative('/out', resolve('/out', address))
      expect(way).toBe(address)
      expect(way.startsWith(`..${sep}`)).toBe(false)
      expect(join('/out', address)).toBe(`/out/${address}`)
    }),
    {seed: 5, numRuns: 2000},
  )
})

test('addresses that a file system may take for the same are the same', () => {
  const pairs = [
    ['a.html', 'A.html'],
    ['é.html', 'e\u0301.html'],
    ['straße.html', 'strasse.html'],
    ['ς.html', 'σ.html'],
    ['İ.html', 'i.html'],
    ['ı.html', 'i.html'],
    ['ﬁ.html', 'fi.html'],
    ['한.html', `${'한'.normalize('NFD')}.html`],
  ]
  const files = pairs.map((addresses) =>
    addresses.map((address, index) => ({kind: 'copy' as const, address, from: `${index}.md`, path: ''})),
  )
  expect(files.filter((pair) => findCollisions(pair).length !== 1)).toEqual([])
  expect(pairs.filter(([address = ''], index) => !isTaken(address, files[index] ?? []))).toEqual([])
})
