import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {report} from '../report.ts'
import {makeSite} from '../site.ts'

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

  const {code, stderr} = await daybook(['build', '--out', out])
  expect({code, stderr}).toEqual({code: 1, stderr: expect.stringContaining(`${out}:1:1 error disk-full`)})
  expect(execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {cwd: out, encoding: 'utf8'})).toBe('')
  expect(execFileSync('sha256sum', ['SHA256SUMS'], {cwd: out, encoding: 'utf8'})).toBe(sums)
})

test('what a dead build left behind is cleaned, and the site it took away is put back', async () => {
  const {daybook, list, read, root} = await site()
  const dead = '999999999'
  await mkdir(join(root, `.daybook-dist-${dead}-00000000-staged`, 'half'), {recursive: true})
  await mkdir(join(root, `.daybook-dist-${dead}-00000001-previous`))
  await writeFile(join(root, `.daybook-dist-${dead}-00000001-previous`, 'index.html'), 'the last good site')
  await mkdir(join(root, `.daybook-dist-${process.pid}-00000002-staged`))

  expect(await daybook(['build', '--out', 'dist'])).toMatchObject({code: 0})
  expect(await read('dist/index.html')).toContain('Monitoring of the draft')
  const left = (await list('.')).filter((file) => file.startsWith('.daybook-'))
  expect(left).toEqual([])
  expect(existsSync(join(root, `.daybook-dist-${process.pid}-00000002-staged`))).toBe(true)
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
