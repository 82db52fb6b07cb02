import {tmpdir} from 'node:os'
import {expect, test} from 'vitest'
import {measureProcess} from '../../src/measure/measureProcess.ts'

const run = (script: string) =>
  measureProcess({program: process.execPath, parameters: ['-e', script], folder: tmpdir()})

test.runIf(process.platform === 'linux')('the peak counts memory that was given back', async () => {
  const {seconds, peakMegabytes} = await run(
    'let block = Buffer.alloc(200_000_000, 1); block = null; setTimeout(() => {}, 200)',
  )
  expect(peakMegabytes).toBeGreaterThan(200)
  expect(seconds).toBeGreaterThan(0.2)
})

test('a build that fails says what it printed', async () => {
  await expect(run('console.error("no such page"); process.exit(3)')).rejects.toThrow(/exited with 3:\nno such page/)
})
