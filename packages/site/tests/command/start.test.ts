import {isAscii} from 'node:buffer'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openBundle} from '../../src/command/openBundle.ts'

const bundle = fileURLToPath(new URL('../../dist/bundle/', import.meta.url))
let kept: string

beforeEach(async () => {
  kept = await mkdtemp(join(tmpdir(), 'daybook-start-'))
})

afterEach(() => rm(kept, {recursive: true, force: true}))

test('to say what it can do, the command loads neither the parser nor the generator', async () => {
  const {load, keep} = openBundle(bundle, kept)
  const {run} = load('run.cjs') as typeof import('../../src/command/run.ts')
  expect(await run(['--help'])).toBe(0)
  keep()
  // Of every file that was loaded, the code is kept.
  const names = (await readdir(kept)).map((name) => name.replace(/\.[^.]*$/, ''))
  const codes = await Promise.all(names.map((name) => readFile(join(bundle, name), 'utf8')))
  expect(codes.join('\n')).toContain('dated Markdown chronologies as a static site')
  expect(codes.reduce((sum, code) => sum + code.length, 0)).toBeLessThan(150_000)
})

test('the bundle is text of ASCII alone, which is read several times as fast', async () => {
  const names = (await readdir(bundle)).filter((name) => name.endsWith('.cjs'))
  const texts = await Promise.all(names.map((name) => readFile(join(bundle, name))))
  expect(names.filter((_, at) => !isAscii(texts[at] as Buffer))).toEqual([])
})
