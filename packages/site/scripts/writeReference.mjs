// Writes the reference pages in `docs/reference` from the tables and schemas that the packages run on. With `--check` it
// writes nothing, and fails where a page is not current.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {configurationPage} from './configurationPage.mjs'
import {diagnosticsPage} from './diagnosticsPage.mjs'
import {modelPage} from './modelPage.mjs'

const folder = new URL('../../../docs/reference/', import.meta.url)
const pages = {
  'configuration.md': configurationPage(),
  'diagnostics.md': diagnosticsPage(),
  'model.md': modelPage(),
}

if (process.argv.includes('--check')) {
  const stale = Object.entries(pages).filter(([name, page]) => read(name) !== page)
  for (const [name] of stale) console.error(`docs/reference/${name} is not current. Run: pnpm run docs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, {recursive: true})
  for (const [name, page] of Object.entries(pages)) writeFileSync(new URL(name, folder), page)
}

function read(name) {
  try {
    return readFileSync(new URL(name, folder), 'utf8')
  } catch {
    return undefined
  }
}
