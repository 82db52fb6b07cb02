import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

test('the files of @daybook/theme change only on purpose', async () => {
  expect(await listPackedFiles()).toMatchInlineSnapshot()
})

/** What npm would publish, from the `files` of package.json. */
async function listPackedFiles(): Promise<string[]> {
  const {stdout} = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  })
  const [packed] = JSON.parse(stdout) as [{files: {path: string}[]}]
  return packed.files.map((file) => file.path).sort()
}
