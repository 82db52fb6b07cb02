import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openBundle} from '../../src/command/openBundle.ts'

let folder: string
let bundle: string
let kept: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-bundle-'))
  bundle = join(folder, 'bundle')
  kept = join(folder, 'kept')
  await mkdir(bundle)
  await writeFile(
    join(bundle, 'run.cjs'),
    `const {sum} = require('./sum.cjs'), {join} = require('node:path');
exports.run = async () => [sum(1, 2), join('a', 'b'), typeof (await importOther('yaml')).parse]`,
  )
  await writeFile(join(bundle, 'sum.cjs'), 'exports.sum = (a, b) => a + b')
})

afterEach(() => rm(folder, {recursive: true, force: true}))

test('what was compiled is kept once, and runs the same', async () => {
  expect(await runAndKeep()).toEqual([3, 'a/b', 'function'])
  const first = await readKept()
  expect(Object.keys(first).map((name) => name.slice(0, -16))).toEqual(['run.cjs.', 'sum.cjs.'])
  expect(await runAndKeep()).toEqual([3, 'a/b', 'function'])
  expect(await readKept()).toEqual(first)
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['of other bytes', (bytes: Buffer) => bytes.map((byte, at) => (at === 60 ? byte ^ 1 : byte))],
  ['empty', () => Buffer.alloc(0)],
])('kept code that is %s is compiled anew', async (_, spoil) => {
  await runAndKeep()
  const first = await readKept()
  for (const [name, bytes] of Object.entries(first)) await writeFile(join(kept, name), spoil(bytes))
  expect(await runAndKeep()).toEqual([3, 'a/b', 'function'])
  for (const [name, bytes] of Object.entries(await readKept())) expect(bytes.length).toBe(first[name]?.length)
})

test('a file of the same name and length that says something else is compiled anew', async () => {
  await runAndKeep()
  await writeFile(join(bundle, 'sum.cjs'), 'exports.sum = (a, b) => a * b')
  expect(await runAndKeep()).toEqual([2, 'a/b', 'function'])
})

test('texts of any script are what they were, also kept', async () => {
  await writeFile(join(bundle, 'sum.cjs'), "exports.sum = () => 'Дневник 😀'")
  expect(await runAndKeep()).toEqual(['Дневник 😀', 'a/b', 'function'])
  expect(await runAndKeep()).toEqual(['Дневник 😀', 'a/b', 'function'])
})

test('what is kept of files that are gone is removed', async () => {
  await runAndKeep()
  const old = Object.keys(await readKept())
  await rm(join(bundle, 'sum.cjs'))
  await writeFile(join(bundle, 'run.cjs'), 'exports.run = async () => 1')
  expect(await runAndKeep()).toBe(1)
  expect(Object.keys(await readKept())).not.toContain(old[1])
})

test('where nothing can be kept, the program runs', async () => {
  await writeFile(kept, 'a file in the way')
  expect(await runAndKeep()).toEqual([3, 'a/b', 'function'])
  expect(await readFile(kept, 'utf8')).toBe('a file in the way')
})

/** Runs the program as `daybook` does. */
async function runAndKeep(): Promise<unknown> {
  const {load, keep} = openBundle(bundle, kept)
  const result = await (load('run.cjs') as {run(): Promise<unknown>}).run()
  keep()
  return result
}

async function readKept(): Promise<Record<string, Buffer>> {
  const names = (await readdir(kept)).sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(kept, name))] as const)),
  )
}
