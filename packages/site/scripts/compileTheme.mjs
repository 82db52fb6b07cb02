import {readFile, writeFile} from 'node:fs/promises'
import {compileTheme} from '../dist/theme/compiled/compileTheme.js'
import {readTheme} from '../dist/theme/readTheme.js'

// Puts the built-in theme, compiled, into the package that was just built.
const file = new URL('../dist/theme/compiled/compiledTheme.js', import.meta.url)
const stub = 'export const compiledTheme = null;'
const built = await readFile(file, 'utf8')
if (!built.includes(stub)) throw new Error(`${file.pathname} has no place for the theme.`)

const theme = await readTheme({root: '/', theme: '@daybook/theme', settings: {}})
if (theme.diagnostics.length > 0) throw new Error(`${theme.diagnostics[0].place.file}: ${theme.diagnostics[0].message}`)
// A string is read faster than an object is.
const json = JSON.stringify(JSON.stringify(compileTheme(theme)))
await writeFile(
  file,
  built.replace(stub, () => `export const compiledTheme = JSON.parse(${json});`),
)
