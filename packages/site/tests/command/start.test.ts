import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'

const bundle = new URL('../../dist/bundle/', import.meta.url)

test('to say what it can do, the command loads neither the parser nor the generator', async () => {
  const loaded = await loadedFrom('run.js')
  const sizes = [...loaded.values()].map((code) => code.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
  expect([...loaded.values()].join('\n')).toContain('dated Markdown chronologies as a static site')
})

/** A file of the bundle with all that it imports before it runs. */
async function loadedFrom(name: string, loaded = new Map<string, string>()): Promise<Map<string, string>> {
  if (loaded.has(name)) return loaded
  const code = await readFile(new URL(name, bundle), 'utf8')
  loaded.set(name, code)
  for (const [, imported = ''] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) await loadedFrom(imported, loaded)
  return loaded
}
