import {exec, execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, onTestFinished, test} from 'vitest'
import {readCommands, readFiles} from '../../site/tests/docs/readFiles.ts'

const packages = fileURLToPath(new URL('../../', import.meta.url))
const env = {
  ...process.env,
  NO_COLOR: '1',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_prefer_offline: 'true',
  npm_config_update_notifier: 'false',
}

/** Runs a command line; its output, or what it said where it failed. */
async function run(cwd: string, line: string): Promise<string> {
  const {stdout} = await promisify(exec)(line, {cwd, env, maxBuffer: 1e8}).catch((error) => {
    throw new Error(`${line}: ${error.stderr}${error.stdout}`)
  })
  return stdout
}

/** Packs packages of the workspace as they would be published; paths of the archives. */
async function pack(names: readonly string[], folder: string): Promise<string[]> {
  for (const name of names) {
    const line = ['--yes', 'pnpm@10', '--dir', join(packages, name), 'pack', '--pack-destination', folder]
    await promisify(execFile)('npx', line, {env})
  }
  return (await readdir(folder)).sort().map((file) => join(folder, file))
}

test('a new site outside the workspace is made, checked, written on, built, and dressed in a packed theme', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-packed-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  await mkdir(join(folder, 'packed'))
  const archives = await pack(['core', 'create', 'site', 'theme'], join(folder, 'packed'))
  const [creator, ...parts] = [
    archives.find((path) => basename(path).startsWith('create-daybook')) as string,
    ...archives.filter((path) => !basename(path).startsWith('create-daybook')),
  ]

  const made = await run(folder, `npm exec --yes --package=${creator} -- create-daybook grey-island --yes`)
  expect(made.split('\n')).toContain('grey-island/content/sample.md')
  const site = join(folder, 'grey-island')
  expect(JSON.parse(await readFile(join(site, 'package.json'), 'utf8')).dependencies).toEqual({
    '@daybook/site': expect.stringMatching(/^\^\d+\.\d+\.\d+$/),
  })
  await run(site, `npm install ${parts.join(' ')}`)
  expect(await readdir(join(site, 'node_modules', '@daybook'))).toEqual(['core', 'site', 'theme'])

  expect(await run(site, 'npm run --silent new -- event --date 2024-02-01 --text "A meeting was held."')).toMatch(
    /^content\/sample\.md:\d+\n$/,
  )
  await run(site, 'npx daybook check --strict')
  await run(site, 'npm run build')
  const report = await readFile(join(site, 'dist/sample/index.html'), 'utf8')
  for (const text of ['The ferry to Grey Island', 'February 2024', 'A meeting was held', 'About'])
    expect(report).toContain(text)

  const section = 'A theme of its own, as a package'
  const {'daybook.config.ts': config = '', ...theme} = await readFiles('extend.md', section)
  await write(folder, theme)
  await write(site, {'daybook.config.ts': config})
  const [packTheme = '', installTheme = ''] = await readCommands('extend.md', section)
  await run(folder, packTheme)
  await run(site, installTheme)
  await rm(join(folder, 'harbour-theme'), {recursive: true})
  expect(await run(site, 'npx daybook theme list')).toContain(
    'partial\tpartials/footer.hbs\tharbour-theme (over @daybook/theme)',
  )
  await run(site, 'npx daybook theme check --strict')
  await run(site, 'npx daybook build')
  expect(await readFile(join(site, 'dist/sample/index.html'), 'utf8')).toContain('With thanks to all who measured.')
})

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(join(folder, path), content)
  }
}
