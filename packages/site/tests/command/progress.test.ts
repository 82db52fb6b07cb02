import {execFileSync, spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {showProgress} from '../../src/command/progress.ts'
import {makeSite} from '../site.ts'

const command = fileURLToPath(new URL('../../bin/daybook.cjs', import.meta.url))
const many = Array.from({length: 500}, (_, index) => `On May ${(index % 31) + 1}, 20${10 + (index % 13)}, x${index}.`)

/** What a progress line writes while files are made at these times, in milliseconds. */
function written(times: number[], terminal = true): string[] {
  const texts: string[] = []
  let time = 0
  const progress = showProgress(
    terminal,
    (text) => texts.push(text),
    () => time,
  )
  for (const [index, at] of times.entries()) {
    time = at
    progress.show({done: index + 1, total: times.length})
  }
  progress.clear()
  return texts
}

test('work of less than a quarter of a second shows nothing, longer work ten times a second, and the line goes away', () => {
  expect(written([10, 100, 249])).toEqual([])
  expect(written([100, 250, 300, 349, 350, 600])).toEqual([
    '\r\u001b[K2 of 6 files',
    '\r\u001b[K5 of 6 files',
    '\r\u001b[K6 of 6 files',
    '\r\u001b[K',
  ])
  expect(written([100, 500, 900], false)).toEqual([])
})

test('a text that takes long to read is named before', () => {
  const texts: string[] = []
  showProgress(true, (text) => texts.push(text)).reading(400_000)
  showProgress(true, (text) => texts.push(text)).reading(3_120_000)
  expect(texts).toEqual(['\r\u001b[KReading 3.1 million characters'])
})

test('on a terminal a build shows how far it is and its problems in colour; elsewhere one plain line', async ({
  skip,
}) => {
  skip(!hasScript(), 'there is no `script` here to make a terminal with')
  const site = await makeSite({'content/a.md': `${many.join('\n\n')}\n\nWrite to name@mail.by.\n`})
  const run = (env: Record<string, string>) => {
    const {NO_COLOR: _, FORCE_COLOR: __, ...inherited} = process.env
    const call = [process.execPath, command, 'build', '--force'].map((part) => `'${part}'`).join(' ')
    const options = {cwd: site.root, env: {...inherited, TERM: 'xterm', ...env}, encoding: 'utf8' as const}
    return spawnSync('script', ['-qec', call, '/dev/null'], options).stdout
  }
  // Control signs spelled out, so that patterns can be read.
  const shown = run({}).replaceAll('\u001b', 'ESC').replaceAll('\r', 'CR')
  expect(shown).toMatch(/CRESC\[K\d+ of \d+ files/)
  expect(shown).toContain('ESC[33mwarningESC[39m')
  expect(shown).toMatch(/CRESC\[K\S*content\/a\.md:/)
  expect(shown.trimEnd().split('\n').at(-1)).toMatch(/^dist: .* in [\d.]+ s, .*warnings?/)
  expect(run({NO_COLOR: '1'})).not.toContain('\u001b[3')
  expect(run({TERM: 'dumb'})).not.toContain('\u001b')

  const piped = await site.daybook(['build', '--force'], {env: {NO_COLOR: ''}})
  expect(piped.stderr).not.toContain('\u001b')
  expect(piped.stderr).not.toContain(' files\r')
  const forced = await site.daybook(['build', '--force'], {env: {NO_COLOR: '', FORCE_COLOR: '1'}})
  expect(forced.stderr).toContain('\u001b[33mwarning\u001b[39m')
  const refused = await site.daybook(['build', '--force'], {env: {NO_COLOR: '', FORCE_COLOR: '0'}})
  expect(refused.stderr).not.toContain('\u001b')
})

/** The `script` of util-linux; the one of BSD takes its arguments in another way. */
function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], {encoding: 'utf8'}).includes('util-linux')
  } catch {
    return false
  }
}
