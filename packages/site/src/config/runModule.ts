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
  return jiti.import<Record<string, unknown>>(path)
}
