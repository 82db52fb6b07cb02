import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {exchangeChecksums, readChecksums, relistChecksums, writeChecksums} from '../../src/data/writeChecksums.ts'
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

test('addresses that come and go are listed where their names have them', () => {
  const names = ['a\\b.html', 'b.html', 'b.html.b', 'd\n.html', 'é.html']
  const write = (all: string[]) => writeChecksums(all.map((address) => ({address, sha256: '0'.repeat(64)})))
  const others = ['a.html', 'b', 'c.html', 'd\\.html', '\u{10000}', '\uE000']
  const relist = (gone: string[], come: string[]) => relistChecksums(Buffer.from(write(names)), {gone, come}).toString()
  for (const from of names)
    for (const to of others) expect(relist([from], [to])).toBe(write([...names.filter((name) => name !== from), to]))
  expect(relist(names, others)).toBe(write(others))
  expect(relist([], others)).toBe(write([...names, ...others]))
  expect(() => relist(['c.html'], ['a'])).toThrow('c.html')
})
