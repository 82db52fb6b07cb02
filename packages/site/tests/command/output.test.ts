import {execFileSync} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {chmod, mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {build} from '../../src/build.ts'
import {report} from '../report.ts'
import {makeSite, runDaybook} from '../site.ts'

const site = () => makeSite({'content/2022.md': report})

test('a file in the place of the output folder stays, and so does one above it', async () => {
  const {daybook, read, write} = await site()
  await write({out: 'mine'})
  for (const out of ['out', 'out/below/it']) {
    const {code, stderr} = await daybook(['build', '--out', out])
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining(`${out}:1:1 error output-in-the-way`)})
  }
  expect(await read('out')).toBe('mine')
})

test('a folder that cannot be made is told', async ({skip}) => {
  skip(!existsSync('/proc/self'), 'there is no /proc here')
  const {daybook} = await site()
  const {code, stderr} = await daybook(['build', '--out', '/proc/daybook/site'])
  expect({code, stderr}).toEqual({
    code: 1,
    stderr: expect.stringContaining('/proc/daybook/site:1:1 error output-unwritable'),
  })
})

test('the place of a refused folder is the line of the configuration that names it', async () => {
  const {daybook, write} = await site()
  await write({out: 'mine', 'daybook.config.json': '{\n  "out": "out"\n}'})
  expect((await daybook(['build'])).stderr).toContain('daybook.config.json:2:3 error output-in-the-way')
})

test('a folder that no build made is never replaced, not even by force', async () => {
  const {daybook, write, snapshot} = await site()
  await write({'mine/letter.txt': 'dear', 'mine/SHA256SUMS': `${'0'.repeat(64)}  letter.txt\n`})
  const before = await snapshot('mine')
  for (const force of [[], ['--force']]) {
    const {code, stderr} = await daybook(['build', '--out', 'mine', ...force])
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('mine:1:1 error output-foreign')})
  }
  expect(await snapshot('mine')).toEqual(before)
})

test('a file that was added to the output is not lost without being asked', async () => {
  const {daybook, write, read, list} = await site()
  await daybook(['build'])
  await write({'dist/CNAME': 'example.org'})
  const refused = await daybook(['build'])
  expect(refused).toMatchObject({code: 1, stderr: expect.stringContaining('CNAME')})
  expect(await read('dist/CNAME')).toBe('example.org')
  expect(await daybook(['build', '--force'])).toMatchObject({code: 0})
  expect(await list('dist')).not.toContain('CNAME')
})

test.each(['.', '..', 'content', 'content/site', 'registers', 'theme/out'])(
  'what the site is made from is no output folder: %s',
  async (out) => {
    const {daybook, write, list} = await site()
    await write({'registers/tags.csv': 'id,name\na,A\n', 'theme/words/en.json': '{}'})
    const before = await list('.')
    const {code, stderr} = await daybook(['build', '--out', out, '--force'])
    expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('error output-overlaps')})
    expect(await list('.')).toEqual(before)
  },
)

test('a disk that fills up is told, and the last good site stays whole', async ({skip}) => {
  const disk = await mkdtemp(join(tmpdir(), 'daybook-disk-'))
  const mounted = mount(disk)
  onTestFinished(async () => {
    if (mounted) execFileSync('umount', [disk])
    await rm(disk, {recursive: true, force: true})
  })
  skip(!mounted, 'this user may not mount a small disk')

  const {daybook} = await site()
  const out = join(disk, 'dist')
  expect(await daybook(['build', '--out', out])).toMatchObject({code: 0})
  const sums = execFileSync('sha256sum', ['SHA256SUMS'], {cwd: out, encoding: 'utf8'})
  await writeFile(join(disk, 'fill'), Buffer.alloc(700 * 1024)).catch(() => {})

  const {code, stderr} = await daybook(['build', '--out', out, '--force'])
  expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining(`${out}:1:1 error disk-full`)})
  expect(execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {cwd: out, encoding: 'utf8'})).toBe('')
  expect(execFileSync('sha256sum', ['SHA256SUMS'], {cwd: out, encoding: 'utf8'})).toBe(sums)
})

test('what a dead build left behind is cleaned, and the site it took away is put back', async () => {
  const {daybook, list, read, write} = await site()
  await write({
    '.daybook-dist-00000000-staged/half/a.html': '',
    '.daybook-dist-00000001-previous/index.html': 'the last good site',
    '.daybook-dist-lock': '999999999',
  })
  await write({'content/2022.md': 'Nothing.'})
  expect(await daybook(['build'])).toMatchObject({code: 1})
  expect((await list('.')).filter((file) => !file.startsWith('content/'))).toEqual(['dist/index.html'])
  expect(await read('dist/index.html')).toBe('the last good site')
})

test('of two builds at once, one waits for the other and both end well', async () => {
  const {daybook, list, root, snapshot} = await site()
  await daybook(['build', '--out', 'alone'])
  const builds = await Promise.all(Array.from({length: 4}, () => daybook(['build'])))
  expect(builds.map(({code}) => code)).toEqual([0, 0, 0, 0])
  expect(builds.filter(({stderr}) => /Another build \(process \d+\) is writing/.test(stderr)).length).toBeGreaterThan(0)
  expect(await snapshot('dist')).toEqual(await snapshot('alone'))
  expect((await readdir(root)).sort()).toEqual(['.daybook', 'alone', 'content', 'dist'])
  expect(await list('dist')).toContain('index.html')
})

test('a folder that may not be written is told, and the last good site stays', async ({skip}) => {
  skip(process.getuid?.() !== 0, 'only root may become somebody else')
  const {root, write, snapshot} = await site()
  await write({'dist/.keep': ''})
  await rm(join(root, 'dist'), {recursive: true})
  const nobody = {uid: 65534, gid: 65534}
  await chmod(root, 0o777)
  expect(await runDaybook(['build'], root, {}, nobody)).toMatchObject({code: 0})
  const before = await snapshot('dist')
  await chmod(root, 0o755)
  await write({'content/2022.md': report.replace('tender', 'purchase')})
  const {code, stderr} = await runDaybook(['build'], root, {}, nobody)
  expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining('dist:1:1 error output-unwritable')})
  expect(await snapshot('dist')).toEqual(before)
})

test('an output folder that is reached by a symbolic link is replaced where it lies, and the link stays', async () => {
  const {daybook, root, list} = await site()
  await mkdir(join(root, 'elsewhere'))
  await symlink(join(root, 'elsewhere', 'site'), join(root, 'dist'))
  for (const _ of ['first', 'second']) expect(await daybook(['build'])).toMatchObject({code: 0})
  expect(await readlink(join(root, 'dist'))).toBe(join(root, 'elsewhere', 'site'))
  expect(await list('elsewhere/site')).toContain('index.html')
  expect(await readdir(join(root, 'elsewhere'))).toEqual(['site'])
})

test('a file that vanishes while the site is written is named, and the last good site stays', async () => {
  const {root, write, snapshot} = await site()
  await write({'content/2022.md': `${report}\n\n[the letter](media/letter.txt)\n`, 'content/media/letter.txt': 'dear'})
  expect(await build({root})).toMatchObject({written: true, diagnostics: []})
  const before = await snapshot('dist')
  const onProgress = () => rmSync(join(root, 'content/media/letter.txt'), {force: true})
  const {written, diagnostics} = await build({root, onProgress})
  expect(written).toBe(false)
  expect(diagnostics).toMatchObject([
    {code: 'file-unreadable', place: {file: 'content/media/letter.txt'}, message: expect.stringContaining('ENOENT')},
  ])
  expect(await snapshot('dist')).toEqual(before)
})

test('a name that is too long for the disk is told', async () => {
  const {daybook, root} = await site()
  const {code, stderr} = await daybook(['build', '--out', 'a'.repeat(250)])
  expect({code, stderr}).toEqual({
    code: 1,
    stderr: expect.stringMatching(/a+:1:1 error output-unwritable.*is too long/),
  })
  expect(await readdir(root)).toEqual(['content'])
})

/** A disk of 640 KiB in memory, where the machine allows it. */
function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=640k', 'tmpfs', folder], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
