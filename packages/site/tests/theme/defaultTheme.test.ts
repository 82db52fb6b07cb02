import {readdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {checkTheme} from '../../src/theme/checks/checkTheme.ts'
import {themeDiagnostics} from '../../src/theme/diagnostics/themeDiagnostics.ts'
import {readTheme} from '../../src/theme/readTheme.ts'
import {findingsOf, themeOf} from './themeOf.ts'

const folder = dirname(fileURLToPath(import.meta.resolve('@daybook/theme/theme.json')))
const manifest = JSON.parse(await readFile(join(folder, 'theme.json'), 'utf8'))

async function wordsOf(locale: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(folder, 'words', `${locale}.json`), 'utf8'))
}

test('the built-in theme has no finding', async () => {
  const theme = await readTheme({root: folder, theme: '@daybook/theme', settings: {}})
  const layers = theme.layers.map((layer) => ({...layer, isBuiltIn: false}))
  const files = theme.words.files.map((file) => ({...file, isBuiltIn: false}))
  const found = await checkTheme({...theme, layers, words: {...theme.words, files}})
  // The generator says many words itself.
  expect(found.filter(({code}) => code !== 'theme-unused-word')).toEqual([])
  expect(findingsOf(await themeOf({'theme/slots/head-end.hbs': ''}))).toEqual([])
})

test('every file of the stability table exists', async () => {
  for (const path of Object.keys(manifest.stability)) {
    await expect(readFile(join(folder, `${path}.hbs`), 'utf8')).resolves.not.toBe('')
  }
})

test('every declared slot stands in a template', async () => {
  const files = await readdir(folder, {recursive: true})
  const sources = await Promise.all(
    files.filter((file) => file.endsWith('.hbs')).map((file) => readFile(join(folder, file), 'utf8')),
  )
  const all = sources.join('\n')
  for (const slot of Object.keys(manifest.slots)) expect(all).toContain(`{{#> slots/${slot}}}`)
})

test.each(['be', 'ru'])('%s has all words, in all the forms of its plurals, with the same values', async (locale) => {
  const english = await wordsOf('en')
  const words = await wordsOf(locale)
  const base = (key: string) => key.replace(/\.(?:zero|one|few|many|other)$/, '')
  expect([...new Set(Object.keys(words).map(base))]).toEqual([...new Set(Object.keys(english).map(base))])
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  for (const [key, text] of Object.entries(english)) {
    const forms = key.endsWith('.other') ? categories.map((category) => `${base(key)}.${category}`) : [key]
    if (key.endsWith('.one') || key.endsWith('.zero')) continue
    for (const form of forms) {
      expect(words[form]?.match(/\{\w+\}/g)?.sort()).toEqual(text.match(/\{\w+\}/g)?.sort())
    }
  }
})

test('no style sheet and no template asks another host for anything', async () => {
  const files = await readdir(folder, {recursive: true})
  for (const file of files.filter((name) => /\.(?:css|hbs|svg)$/.test(name))) {
    const source = (await readFile(join(folder, file), 'utf8')).replaceAll('http://www.w3.org/2000/svg', '')
    expect({file, found: /https?:|@import|url\(/.exec(source)?.[0]}).toEqual({file, found: undefined})
  }
})

test('codes of findings are in kebab case and say what to do', () => {
  for (const [code, {title, hint}] of Object.entries(themeDiagnostics)) {
    expect(code).toMatch(/^theme-[a-z-]+$/)
    expect(title.length * hint.length).toBeGreaterThan(0)
  }
})
