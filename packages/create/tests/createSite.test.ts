import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'

const command = fileURLToPath(new URL('../bin/create-daybook.js', import.meta.url))

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'create-daybook-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  return folder
}

function create(cwd: string, ...args: string[]): Promise<{code: number; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], {cwd}, (error, stdout, stderr) =>
      resolve({code: error ? Number(error.code) : 0, stdout, stderr}),
    )
    child.stdin?.end()
  })
}

test('a site is written, named after its folder, and nothing is asked', async () => {
  const cwd = await makeFolder()
  const {code, stdout, stderr} = await create(cwd, 'Grey Island', '--yes')
  expect({code, stdout}).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stdout": "Grey Island/.gitignore
    Grey Island/README.md
    Grey Island/content/pages/about.md
    Grey Island/content/sample.md
    Grey Island/daybook.config.ts
    Grey Island/package.json
    ",
    }
  `)
  expect(stderr).toContain('cd "Grey Island"\n  npm install\n  npm run dev\n')
  const read = (path: string) => readFile(join(cwd, 'Grey Island', path), 'utf8')
  expect(JSON.parse(await read('package.json'))).toMatchObject({
    name: 'grey-island',
    dependencies: {'@daybook/site': '*'},
  })
  expect(await read('.gitignore')).toBe('node_modules\ndist\n')
  expect(await read('daybook.config.ts')).toContain("title: 'Grey Island',")
  expect(await read('README.md')).toMatch(/^# Grey Island\n/)
})

test('a title may hold any sign', async () => {
  const cwd = await makeFolder()
  expect(await create(cwd, 'site', '--title', `Who's "there" \\ $& __name__`)).toMatchObject({code: 0})
  const config = await readFile(join(cwd, 'site/daybook.config.ts'), 'utf8')
  expect(config).toContain(String.raw`title: 'Who\'s \"there\" \\ $& __name__'`)
})

test('a folder with files is left alone, one with only a repository is taken', async () => {
  const cwd = await makeFolder()
  await mkdir(join(cwd, 'taken'))
  await writeFile(join(cwd, 'taken/notes.txt'), 'mine')
  expect(await create(cwd, 'taken', '--yes')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('holds files already'),
  })
  expect(await readdir(join(cwd, 'taken'))).toEqual(['notes.txt'])
  await mkdir(join(cwd, 'repository/.git'), {recursive: true})
  expect(await create(cwd, 'repository', '--yes')).toMatchObject({code: 0})
})

test.each([[[]], [['a', 'b']], [['a', '--nonsense']]])(
  'used wrongly, it exits with 2 and says how: %j',
  async (args) => {
    const cwd = await makeFolder()
    expect(await create(cwd, ...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: npm create daybook FOLDER'),
    })
    expect(await readdir(cwd)).toEqual([])
  },
)
