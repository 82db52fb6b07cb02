import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

/** A site in a folder of its own, gone when the test ends. */
export interface Site {
  root: string
  write(files: Record<string, string | Uint8Array>): Promise<void>
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>
  read(path: string): Promise<string>
  /** Every file below a folder with its content, by path; `{}` where there is no such folder. */
  snapshot(path: string): Promise<Record<string, string>>
  /** The files below a folder, sorted. */
  list(path: string): Promise<string[]>
  /** Runs the real command in the folder. */
  daybook(args: string[], options?: {env?: Record<string, string>; input?: string}): Promise<Outcome>
}

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

const command = fileURLToPath(new URL('../bin/daybook.cjs', import.meta.url))

/** Makes a site of the given files, by their paths. */
export async function makeSite(files: Record<string, string | Uint8Array>): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), 'daybook-test-'))
  onTestFinished(() => rm(root, {recursive: true, force: true}))
  const site: Site = {
    root,
    async write(more) {
      for (const [path, content] of Object.entries(more)) {
        await mkdir(dirname(join(root, path)), {recursive: true})
        await writeFile(join(root, path), content)
      }
    },
    remove: (path) => rm(join(root, path), {force: true}),
    read: (path) => readFile(join(root, path), 'utf8'),
    snapshot: (path) => snapshotOf(join(root, path)),
    list: (path) => listOf(join(root, path)),
    daybook: (args, options = {}) => runDaybook(args, root, options),
  }
  await site.write(files)
  return site
}

/** Every file below a folder with its content, by path; `{}` where there is no such folder. */
export async function snapshotOf(folder: string): Promise<Record<string, string>> {
  const names = await listOf(folder)
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  return Object.fromEntries(names.map((name, index) => [name, contents[index] as string]))
}

async function listOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Runs the real command, as another user where one is named. */
export function runDaybook(
  args: string[],
  cwd: string,
  {env = {}, input}: {env?: Record<string, string>; input?: string} = {},
  user: {uid?: number; gid?: number} = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...args],
      {cwd, env: {...process.env, NO_COLOR: '1', ...env}, maxBuffer: 1e8, ...user},
      (error, stdout, stderr) => resolve({code: error ? Number(error.code) : 0, stdout, stderr}),
    )
    child.stdin?.end(input)
  })
}
