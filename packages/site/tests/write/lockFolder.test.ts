import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import type {FolderLock} from '../../src/write/folderLock.ts'
import {lockFolder} from '../../src/write/lockFolder.ts'
import {nativeFiles} from '../../src/write/nativeFiles.ts'
import {makeSite} from '../site.ts'

const ways = [
  ['that the system keeps', nativeFiles()],
  ['that names its process', null],
] as const

test.each(ways)('a lock %s is had by one build at a time, and is gone when it is released', async (_, native) => {
  const {root} = await makeSite({})
  const out = join(root, 'below', 'dist')
  const first = (await lockFolder(out, {patience: 0, native})) as FolderLock
  expect(await lockFolder(out, {patience: 0, native})).toBe(process.pid)
  await first.release()
  const second = (await lockFolder(out, {patience: 0, native})) as FolderLock
  await second.release()
  expect(await readdir(join(root, 'below'))).toEqual([])
})

test.each(ways)('a build that waits for a lock %s is told whom it waits for, and goes on', async (_, native) => {
  const {root} = await makeSite({})
  const out = join(root, 'dist')
  const first = (await lockFolder(out, {patience: 0, native})) as FolderLock
  const told: number[] = []
  const second = await lockFolder(out, {
    patience: 60_000,
    native,
    onWait: (holder) => {
      told.push(holder)
      void first.release()
    },
  })
  expect([told, typeof second]).toEqual([[process.pid], 'object'])
  await (second as FolderLock).release()
})

test.each(ways)('of many builds that want a lock %s at once, never two have it', async (_, native) => {
  const {root} = await makeSite({})
  const out = join(root, 'dist')
  let [inside, most, done] = [0, 0, 0]
  const run = async () => {
    const lock = (await lockFolder(out, {patience: 60_000, native})) as FolderLock
    most = Math.max(most, ++inside)
    await new Promise(setImmediate)
    inside--
    done++
    await lock.release()
  }
  await Promise.all(Array.from({length: 12}, run))
  expect([most, done]).toEqual([1, 12])
  expect(await readdir(root)).toEqual([])
})

test.each(ways)('a lock %s falls free when its process is killed', async (_, native) => {
  const {root} = await makeSite({})
  const out = join(root, 'dist')
  const child = await holdLock(out, native !== null)
  expect(await lockFolder(out, {patience: 0, native})).toBe(child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = (await lockFolder(out, {patience: 0, native})) as FolderLock
  await lock.release()
  expect(await readdir(root)).toEqual([])
})

test('where no file can be made there is no lock, and no error either', async () => {
  const {root} = await makeSite({file: 'a file'})
  await expect(lockFolder(join(root, 'file', 'dist'), {patience: 0})).resolves.toMatchObject({})
})

/** A process that takes the lock and keeps it. */
async function holdLock(out: string, native: boolean): Promise<ChildProcess> {
  const built = fileURLToPath(new URL('../../dist/write/', import.meta.url))
  const program = `
    const {lockFolder} = await import('${built}lockFolder.js')
    await lockFolder(process.argv[1], {patience: 0, ${native ? '' : 'native: null'}})
    process.stdout.write('taken')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout as NodeJS.ReadableStream, 'data')
  return child
}
