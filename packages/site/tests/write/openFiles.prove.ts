import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {makeSite} from '../site.ts'

const command = fileURLToPath(new URL('../../bin/daybook.cjs', import.meta.url))

test('ten thousand files are written where a program may open only sixty-four at once', async () => {
  const site = await makeSite({'content/all.md': chronology(10_000)})
  const shell = promisify(execFile)
  const script = 'ulimit -n 64 && exec "$0" "$1" build --json'
  const {stdout} = await shell('sh', ['-c', script, process.execPath, command], {cwd: site.root, maxBuffer: 1e8})
  expect(JSON.parse(stdout)).toMatchObject({written: true, events: 10_000})
  expect((await site.list('dist')).length).toBeGreaterThan(10_000)
})

/** So many events, ten on each day. */
function chronology(events: number): string {
  const months = ['January', 'March', 'May', 'July', 'August', 'October', 'December']
  return Array.from({length: events}, (_, index) => {
    const day = Math.floor(index / 10)
    const month = Math.floor(day / 31)
    const year = 2010 + Math.floor(month / 7)
    return `On ${months[month % 7]} ${(day % 31) + 1}, ${year}, the office published notice number ${index}.`
  }).join('\n\n')
}
