import {execFile, execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, onTestFinished, test} from 'vitest'
import {organisation} from './organisation.ts'
import {startRemoteCache} from './startRemoteCache.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

test('what one machine built, a second one with a clean clone takes from the cache, and builds only what changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-remote-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const origin = makeOrigin(join(folder, 'origin'))
  const api = await startRemoteCache(join(folder, 'cache'), 'secret')
  const [first, second] = ['first', 'second'].map((name) => clone(origin, join(folder, name))) as [string, string]

  expect(await build(first, api)).toEqual({built: 3, cached: 0})
  expect(await build(second, api)).toEqual({built: 0, cached: 3})
  const sites = readSites(first)
  expect(Object.keys(sites)).toEqual(expect.arrayContaining(['be-2022/dist/index.html', 'en-2023/dist/SHA256SUMS']))
  expect(readSites(second)).toEqual(sites)

  writeFileSync(join(second, 'sites/en-2023/content/report.md'), 'On May 4, 2023, the court of Gomel rose.\n')
  expect(await build(second, api)).toEqual({built: 1, cached: 2})
  writeFileSync(join(second, 'shared/registers/places.csv'), 'id,name\ngomel,Homiel\n')
  expect(await build(second, api)).toEqual({built: 3, cached: 0})

  const stranger = clone(origin, join(folder, 'stranger'))
  expect(await build(stranger, api, 'another key')).toEqual({built: 3, cached: 0})
})

function makeOrigin(folder: string): string {
  for (const [path, text] of Object.entries(organisation)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org']
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], {cwd: folder})
  execFileSync('git', ['add', '--all'], {cwd: folder})
  execFileSync('git', [...author, 'commit', '--quiet', '--message=Reports'], {cwd: folder})
  return folder
}

function clone(origin: string, folder: string): string {
  execFileSync('git', ['clone', '--quiet', origin, folder])
  return folder
}

/** Runs the task in a clone as a machine of its own would: nothing is kept on it from before. What is signed with another key is not taken. */
async function build(
  folder: string,
  api: string,
  key = 'a key that only these machines have',
): Promise<{built: number; cached: number}> {
  const {TURBO_HASH: _, ...inherited} = process.env
  const env = {
    ...inherited,
    PATH: [here('../../node_modules/.bin'), process.env.PATH].join(delimiter),
    TURBO_API: api,
    TURBO_TOKEN: 'secret',
    TURBO_TEAM: 'team_monitors',
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: key,
    TURBO_CACHE: 'remote:rw',
    TURBO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  }
  const turbo = here('../../../../node_modules/.bin/turbo')
  const {stdout} = await promisify(execFile)(turbo, ['run', 'build'], {cwd: folder, env})
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(stdout) ?? []
  return {built: Number(total) - Number(cached), cached: Number(cached)}
}

/** Every file that the sites of a clone were built into, by its path. */
function readSites(folder: string): Record<string, string> {
  const sites = join(folder, 'sites')
  const files = readdirSync(sites, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes('/dist/'))
  return Object.fromEntries(files.sort().map((path) => [relative(sites, path), readFileSync(path, 'latin1')]))
}
