import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * Runs a TypeScript or JavaScript file of a site and gives what it exports. `@daybook/site` is always found, also where the
 * command runs without being installed in the site. Rejects with what the file threw.
 */
export async function runModule(path: string): Promise<Record<string, unknown>> {
  const {createJiti} = await import('jiti')
  const self = fileURLToPath(new URL(`./defineConfig${extname(import.meta.url)}`, import.meta.url))
  const jiti = createJiti(path, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    alias: {'@daybook/site': self},
  })
  // Not by `import`: Node never lets go of a module of its own, and a file that was mended would stay as it was.
  const source = await readFile(path, 'utf8')
  const options = {filename: path, ext: extname(path), async: true, forceTranspile: true}
  return (await jiti.evalModule(source, options)) as Record<string, unknown>
}
