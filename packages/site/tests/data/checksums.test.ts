import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {exchangeChecksums, moveChecksum, readChecksums, writeChecksums} from '../../src/data/writeChecksums.ts'
import {makeSite} from '../site.ts'

const names = ['b.html', 'a/Ä.html', 'a/with space.html', 'back\\slash.txt', 'new\nline.txt', 'B.html']

test('sums are sorted by code unit and sha256sum accepts them, whatever the names are', async () => {
  const {root, write} = await makeSite(Object.fromEntries(names.map((name) => [name, name])))
  const text = writeChecksums(
    names.map((address) => ({address, sha256: createHash('sha256').update(address).digest('hex')})),
  )
  await write({SHA256SUMS: text})
  expect(execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], {cwd: root, encoding: 'utf8'})).toBe('')
  expect(readChecksums(text)).toEqual([
    'B.html',
    'a/with space.html',
    'a/Ä.html',
    'b.html',
    'back\\slash.txt',
    'new\nline.txt',
  ])
})

test('exchanged sums are those that would be written, also where one name ends as another is', () => {
  const all = [...names, 'x  B.html', `${'0'.repeat(64)}  B.html`]
  const write = (digit: (name: string) => string) =>
    writeChecksums(all.map((address) => ({address, sha256: digit(address).repeat(64)})))
  for (const changed of all) {
    const bytes = Buffer.from(write(() => 'a'))
    exchangeChecksums(bytes, new Map([[changed, 'b'.repeat(64)]]))
    expect(bytes.toString()).toBe(write((name) => (name === changed ? 'b' : 'a')))
  }
  expect(() => exchangeChecksums(Buffer.from(write(() => 'a')), new Map([['c.html', 'b']]))).toThrow('c.html')
})

test('the checksum of a file that moved stands where its name has it', () => {
  const names = ['a\\b.html', 'b.html', 'b.html.b', 'd\n.html', 'é.html']
  const write = (all: string[], moved = '') =>
    writeChecksums(all.map((address) => ({address, sha256: (address === moved ? 'f' : 'a').repeat(64)})))
  for (const from of names)
    for (const to of ['a.html', 'b', 'c.html', 'd\\.html', '\u{10000}', '\uE000'])
      expect(moveChecksum(Buffer.from(write(names, from)), from, to).toString()).toBe(
        write([...names.filter((name) => name !== from), to], to),
      )
  expect(() => moveChecksum(Buffer.from(write(names)), 'c.html', 'a')).toThrow('c.html')
})
