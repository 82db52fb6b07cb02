import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {listFolder, relist, renewListing} from '../../src/store/listFolder.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-listing-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('a listing that is renewed is the one that the folder has', () => {
  mkdirSync(join(folder, 'events'))
  const names = ['a.html', 'a.html.txt', 'events/a.html', 'index.html', 'z']
  for (const name of names) writeFileSync(join(folder, name), name)
  const before = listFolder(folder)
  for (const replaced of [['a.html'], ['z', 'a.html'], ['events/a.html', 'index.html'], []]) {
    for (const name of replaced) {
      rmSync(join(folder, name))
      writeFileSync(join(folder, name), 'longer than it was')
    }
    const now = listFolder(folder)
    expect(renewListing(folder, before, names)).toBe(now)
    expect(renewListing(folder, now, replaced)).toBe(now)
  }
})

test.each(['0', 'a.html.a', 'events/c.html', 'zz'])(
  'a file that is moved to %s is listed where its name has it',
  (to) => {
    const before = listFolder(folder)
    renameSync(join(folder, 'index.html'), join(folder, to))
    expect(renewListing(folder, relist(before, {gone: ['index.html'], come: [to]}), [to])).toBe(listFolder(folder))
    renameSync(join(folder, to), join(folder, 'index.html'))
  },
)
