import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from '../layers/displayPath.ts'
import {readJson} from '../layers/jsonFile.ts'
import type {Layer} from '../layers/layer.ts'
import {readText} from '../layers/readText.ts'

/** Words by locale, then by key. */
export type Dictionaries = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Reads `words/LOCALE.json` of all layers; per key, the top layer wins. English is the schema for all languages. */
export async function readWords(
  root: string,
  layers: readonly Layer[],
): Promise<{dictionaries: Dictionaries; diagnostics: Diagnostic[]}> {
  const dictionaries = new Map<string, Map<string, string>>([['en', new Map()]])
  const files: WordFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const layer of layers.toReversed()) {
    for (const path of layer.files) {
      const locale = /^words\/([A-Za-z0-9-]+)\.json$/.exec(path)?.[1]
      if (locale === undefined) continue
      const file = await readWordFile(join(layer.dir, path), displayPath(root, layer, path), locale)
      const words = dictionaries.get(locale) ?? new Map<string, string>()
      for (const [key, text] of file.words) words.set(key, text)
      dictionaries.set(locale, words)
      files.push(file)
      diagnostics.push(...file.diagnostics)
    }
  }
  const english = dictionaries.get('en') as ReadonlyMap<string, string>
  return {dictionaries, diagnostics: [...diagnostics, ...files.flatMap((file) => unknownKeys(file, english))]}
}

interface WordFile {
  locale: string
  words: ReadonlyMap<string, string>
  place(path: readonly PropertyKey[]): Diagnostic['place']
  diagnostics: Diagnostic[]
}

async function readWordFile(path: string, file: string, locale: string): Promise<WordFile> {
  const json = readJson(await readText(path), file)
  const {value, problem, place} = json
  const words = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  if (problem) {
    diagnostics.push(finding('theme-words', problem, 'The file is no valid JSON; reading stopped here.'))
  } else if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    diagnostics.push(finding('theme-words', fileStart(file), 'The file holds no object of words.'))
  } else {
    for (const [key, text] of Object.entries(value)) {
      if (typeof text === 'string') words.set(key, text)
      else diagnostics.push(finding('theme-words', place([key]), `The word "${key}" is no text.`))
    }
  }
  return {locale, words, place, diagnostics}
}

// Languages have plural categories that English lacks, so only what stands before the category is compared.
function unknownKeys({locale, words, place}: WordFile, english: ReadonlyMap<string, string>): Diagnostic[] {
  if (locale === 'en') return []
  const known = new Set([...english.keys()].map(withoutCategory))
  return [...words.keys()]
    .filter((key) => !known.has(withoutCategory(key)))
    .map((key) =>
      finding(
        'theme-unknown-word',
        place([key]),
        `The word "${key}" is not in en.json.`,
        didYouMean(key, english.keys()),
      ),
    )
}

function withoutCategory(key: string): string {
  return key.replace(/\.(?:zero|one|two|few|many|other)$/, '')
}
