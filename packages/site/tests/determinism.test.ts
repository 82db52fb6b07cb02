import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cp, mkdtemp, readdir, readFile, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

test('two builds in two folders, zones, languages and numbers of threads are equal byte for byte', async () => {
  const [one, other] = await Promise.all([
    buildIn('west', {TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C', UV_THREADPOOL_SIZE: '1'}),
    buildIn('east/and/deeper', {TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', UV_THREADPOOL_SIZE: '8'}),
  ])
  expect(Object.keys(one)).toContain('2022/index.html')
  expect(other).toEqual(one)
}, 120_000)

const command = fileURLToPath(new URL('../bin/daybook.cjs', import.meta.url))
const example = fileURLToPath(new URL('../../../examples/belarus-conscription', import.meta.url))

/** Builds a copy of the example in a folder of its own, and gives the SHA-256 of each file it wrote, by path. */
async function buildIn(name: string, env: Record<string, string>): Promise<Record<string, string>> {
  const temporary = await mkdtemp(join(tmpdir(), 'daybook-bytes-'))
  try {
    const root = join(temporary, name)
    await cp(example, root, {recursive: true, filter: (path) => !/[\\/](node_modules|dist|\.turbo)$/.test(path)})
    await symlink(join(example, 'node_modules'), join(root, 'node_modules'))
    await promisify(execFile)(process.execPath, [command, 'build', root], {env: {...process.env, ...env}})
    return await hashFiles(join(root, 'dist'))
  } finally {
    await rm(temporary, {recursive: true})
  }
}

async function hashFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hashes = await Promise.all(
    paths.sort().map(async (path) => {
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return [relative(folder, path), hash] as const
    }),
  )
  return Object.fromEntries(hashes)
}
