import {isAscii} from 'node:buffer'
import {spawnSync} from 'node:child_process'
import {hash} from 'node:crypto'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
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

test('code that a long build kept is of use to the next one', async () => {
  const site = await mkdtemp(join(tmpdir(), 'daybook-long-'))
  try {
    await mkdir(join(site, 'content'))
    const event = (_: unknown, index: number) =>
      `- ${(index % 28) + 1} May 2022: ${'A court sat all day. '.repeat(15)}${index}.`
    await writeFile(join(site, 'content/report.md'), `# Report\n\n${Array.from({length: 400}, event).join('\n')}\n`)
    const keptAfterBuild = async () => {
      const run = `const {load, keep} = require('./openBundle.cjs').openBundle(process.cwd(), process.argv[1])
        load('run.cjs').run(['build', process.argv[2], '--force']).then((code) => {
          keep()
          process.exitCode = code
        })`
      expect(spawnSync(process.execPath, ['-e', run, kept, site], {cwd: bundle}).status).toBe(0)
      const names = (await readdir(kept)).sort()
      const sums = await Promise.all(names.map(async (name) => hash('sha256', await readFile(join(kept, name)))))
      return Object.fromEntries(names.map((name, at) => [name, sums[at]]))
    }
    const first = await keptAfterBuild()
    expect(Object.keys(first).length).toBeGreaterThan(5)
    // It may have loaded more than the first one.
    expect(await keptAfterBuild()).toMatchObject(first)
  } finally {
    await rm(site, {recursive: true, force: true})
  }
})
