// Writes the reference pages in `docs/reference` from the tables, schemas and types that the packages run on, and the types
// of the views as data for the check of templates. With `--check` it writes nothing, and fails where a file is not current.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {configurationPage} from './configurationPage.mjs'
import {diagnosticsPage} from './diagnosticsPage.mjs'
import {modelPage} from './modelPage.mjs'
import {themePage} from './themePage.mjs'
import {viewTypesFile} from './viewTypesFile.mjs'

const root = new URL('../../../', import.meta.url)
const files = {
  'docs/reference/configuration.md': configurationPage(),
  'docs/reference/diagnostics.md': diagnosticsPage(),
  'docs/reference/model.md': modelPage(),
  'docs/reference/theme.md': themePage(),
  'packages/site/src/theme/views/viewTypes.ts': viewTypesFile(),
}

if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([name, content]) => read(name) !== content)
  for (const [name] of stale) console.error(`${name} is not current. Run: pnpm run docs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(new URL('docs/reference/', root), {recursive: true})
  for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, root), content)
}

function read(name) {
  try {
    return readFileSync(new URL(name, root), 'utf8')
  } catch {
    return undefined
  }
}
