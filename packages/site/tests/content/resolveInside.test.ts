import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {resolveInside} from '../../src/content/resolveInside.ts'

let folder = ''
let root = ''

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'daybook-inside-')))
  root = join(folder, 'content')
  await mkdir(join(root, 'media'), {recursive: true})
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(root, 'linked.txt'))
  await symlink(folder, join(root, 'up'))
  await symlink(join(root, 'media'), join(root, 'pictures'))
  await symlink('../nothing/yet.txt', join(root, 'dangling'))
  await symlink('dangling', join(root, 'twice'))
  await symlink('ring', join(root, 'ring'))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

test('a path inside is given as an absolute path, whether the file exists or not', () => {
  expect(resolveInside(root, 'media/a.png')).toBe(join(root, 'media/a.png'))
  expect(resolveInside(root, './new/../b.png')).toBe(join(root, 'b.png'))
  expect(resolveInside(root, 'pictures/a.png')).toBe(join(root, 'pictures/a.png'))
  expect(resolveInside(root, '')).toBe(root)
})

test('a path that leads out is refused, also to a folder whose name only begins alike', () => {
  const refused = ['..', '../secret.txt', '../content-other/a', 'a/../../secret.txt', '/etc/passwd', 'a\0b']
  expect(refused.map((path) => resolveInside(root, path))).toEqual(refused.map(() => null))
})

test('a symbolic link that leads out is refused, and so is every path through it', () => {
  const leading = ['linked.txt', 'up', 'up/secret.txt', 'up/new.txt', 'dangling', 'twice', 'twice/new.txt']
  expect(leading.filter((path) => resolveInside(root, path) !== null)).toEqual([])
})

test('a symbolic link to itself ends', () => {
  expect(resolveInside(root, 'ring/a.png')).toBe(join(root, 'ring/a.png'))
})

test('no path whatever gives a file outside the folder', () => {
  const step = fc.oneof(fc.constantFrom('..', '.', '', 'media', 'up', 'pictures', 'content', '~', '\\..'), fc.string())
  fc.assert(
    fc.property(fc.array(step, {maxLength: 6}), fc.boolean(), (steps, absolute) => {
      const path = (absolute ? '/' : '') + steps.join('/')
      const found = resolveInside(root, path)
      if (found === null) return
      const way = relative(root, found)
      expect(isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)).toBe(false)
      expect(found).toBe(resolve(root, path))
    }),
    {numRuns: 500},
  )
})
