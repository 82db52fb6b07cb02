import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {JsonFile} from '../layers/jsonFile.ts'
import type {Layer} from '../layers/layer.ts'
import {readLayerJson} from '../layers/readLayerJson.ts'
import {mergeWords} from './checkWordFiles.ts'
import type {WordFile} from './wordFile.ts'

/** Words by locale, then by key. */
export type Dictionaries = ReadonlyMap<string, ReadonlyMap<string, string>>

export interface ReadWords {
  /** Per key, the top layer wins. There is always an English one: it is the schema for all languages. */
  dictionaries: Dictionaries
  /** From the bottom layer to the top one. */
  files: WordFile[]
  diagnostics: Diagnostic[]
}

/** Reads `words/LOCALE.json` of all layers. */
export async function readWords(root: string, layers: readonly Layer[]): Promise<ReadWords> {
  const files: WordFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const [number, layer] of [...layers.entries()].toReversed()) {
    for (const path of layer.files) {
      const locale = /^words\/([A-Za-z0-9-]+)\.json$/.exec(path)?.[1]
      if (locale === undefined) continue
      const file = displayPath(root, layer, path)
      const json = await readLayerJson(join(layer.dir, path), file, layer.isBuiltIn)
      const {words, place} = readWordFile(json, file, diagnostics)
      files.push({locale, layer: number, isBuiltIn: layer.isBuiltIn, file, words, place})
    }
  }
  const locales = new Set(['en', ...files.map(({locale}) => locale)])
  const dictionaries = new Map(
    [...locales].map((locale) => [locale, mergeWords(files.filter((file) => file.locale === locale))]),
  )
  return {dictionaries, files, diagnostics}
}

function readWordFile(
  {value, problem, place, duplicates}: JsonFile,
  file: string,
  diagnostics: Diagnostic[],
): Pick<WordFile, 'words' | 'place'> {
  const words = new Map<string, string>()
  if (problem) {
    diagnostics.push(finding('theme-words', problem, 'The file is no valid JSON; reading stopped here.'))
  } else if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    diagnostics.push(finding('theme-words', fileStart(file), 'The file holds no object of words.'))
  } else {
    for (const [key, text] of Object.entries(value)) {
      if (typeof text === 'string') words.set(key, text)
      else diagnostics.push(finding('theme-words', place([key]), `The word "${key}" is no text.`))
    }
    for (const {key, place: at} of duplicates()) {
      diagnostics.push(finding('theme-duplicate', at, `The word "${key}" stands here a second time; this one counts.`))
    }
  }
  return {words, place}
}
