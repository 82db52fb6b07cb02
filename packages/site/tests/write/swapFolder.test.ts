import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {nativeFiles} from '../../src/write/nativeFiles.ts'
import {cleanSiblings} from '../../src/write/siblings.ts'
import {swapFolder} from '../../src/write/swapFolder.ts'
import {makeSite} from '../site.ts'

test.each([
  ['in one step', nativeFiles()],
  ['by two renames', null],
])('a finished folder takes the place of another, %s, and nothing else stays', async (_, native) => {
  const {root, list, read} = await makeSite({
    'new/index.html': 'new',
    'dist/index.html': 'old',
    'dist/gone.html': 'old',
  })
  await swapFolder(join(root, 'new'), join(root, 'dist'), native)
  expect(await list('.')).toEqual(['dist/index.html'])
  expect(await read('dist/index.html')).toBe('new')
})

test.each([
  ['in one step', nativeFiles()],
  ['by two renames', null],
])('a finished folder takes its place where there is none, or an empty one, %s', async (_, native) => {
  const {root, list} = await makeSite({'a/index.html': 'a', 'b/index.html': 'b'})
  await mkdir(join(root, 'empty'))
  await swapFolder(join(root, 'a'), join(root, 'none'), native)
  await swapFolder(join(root, 'b'), join(root, 'empty'), native)
  expect(await list('.')).toEqual(['empty/index.html', 'none/index.html'])
})

test('this platform exchanges folders in one step', ({skip}) => {
  skip(!['linux', 'darwin'].includes(process.platform), 'only Linux and macOS have it')
  expect(nativeFiles()).not.toBeNull()
})

test('what dead builds left is removed, the site that one took away is put back, and names of others stay', async () => {
  const {root, list, read} = await makeSite({
    '.daybook-dist-00000000-staged/half.html': '',
    '.daybook-dist-00000001-previous/index.html': 'the last good site',
    '.daybook-dist-00000002-previous/index.html': 'older',
    '.daybook-dist-notes/a.md': 'mine',
    '.daybook-dist-1-00000003-staged/half.html': 'of the folder dist-1',
  })
  await cleanSiblings(join(root, 'dist'))
  expect(await list('.')).toEqual([
    '.daybook-dist-1-00000003-staged/half.html',
    '.daybook-dist-notes/a.md',
    'dist/index.html',
  ])
  expect(await read('dist/index.html')).toBe('the last good site')
})
