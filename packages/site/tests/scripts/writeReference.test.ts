import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const script = fileURLToPath(new URL('../../scripts/writeReference.mjs', import.meta.url))

test('the reference pages are current', () => {
  const {status, stderr} = spawnSync(process.execPath, [script, '--check'], {encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
