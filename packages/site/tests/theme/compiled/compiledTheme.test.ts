import {expect, test} from 'vitest'
import type {CompiledTheme} from '../../../src/theme/compiled/compiledTheme.ts'
import {compileTemplate} from '../../../src/theme/compiled/compileTemplate.ts'
import {compileTheme} from '../../../src/theme/compiled/compileTheme.ts'
import {codeOf} from '../../../src/theme/compiled/readCompiledTheme.ts'
import {readTheme} from '../../../src/theme/readTheme.ts'

const theme = await readTheme({root: '/site', theme: '@daybook/theme', settings: {}})

test('the package brings the built-in theme as it is, compiled as it would be from its templates', async () => {
  const built = new URL('../../../dist/theme/compiled/compiledTheme.js', import.meta.url)
  const {compiledTheme} = (await import(built.href)) as {compiledTheme: CompiledTheme}
  expect(compiledTheme).toEqual(compileTheme(theme))
})

test('what was compiled names the same places as what is compiled on the spot', () => {
  const compiled = compileTheme(theme)
  const fresh = theme.index.all.map((template) => compileTemplate(template, theme.index, theme.helpers.helpers))
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
  expect(theme.index.all.map((template) => codeOf(compiled, template))).toEqual(plain(fresh))
})
