import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {readChecksums, writeChecksums} from '../../src/data/writeChecksums.ts'
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
