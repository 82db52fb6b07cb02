import {hash} from 'node:crypto'
import type {CompiledTheme} from './compiled/compiledTheme.ts'
import type {ReadTheme} from './readTheme.ts'
import {digestTemplate} from './templates/digestTemplate.ts'
import type {Theme} from './theme.ts'
import {fallbacks} from './words/createWords.ts'

/** Makes the digests of what pages are made of, each once. */
export function createDigests(
  {index, helpers, words}: ReadTheme,
  compiled: CompiledTheme | null = null,
): Theme['digest'] {
  const sources = hash('sha256', JSON.stringify(helpers.sources))
  const languages = remember((lang) => {
    const chain = fallbacks(lang).map((locale) => [...(words.dictionaries.get(locale) ?? [])])
    return hash('sha256', JSON.stringify([lang, chain]))
  })
  const templates = remember((name) => {
    const digest = compiled?.digests[name]
    if (digest !== undefined) return digest
    const template = index.find(`templates/${name}`)
    return template ? digestTemplate(template, index) : ''
  })
  return (template, lang) => `${templates(template)} ${languages(lang)} ${sources}`
}

function remember(make: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const made = known.get(name) ?? make(name)
    known.set(name, made)
    return made
  }
}
