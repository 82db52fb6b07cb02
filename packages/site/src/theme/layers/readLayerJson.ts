import {fileStart} from '../diagnostics/fileStart.ts'
import type {JsonFile} from './jsonFile.ts'
import {readText} from './readText.ts'

/**
 * Reads a JSON file of a layer. Rejects where there is none. What tells places in it is large, so it is loaded for the
 * layers of others alone: the built-in one is checked by its own tests, and most sites have no other.
 */
export async function readLayerJson(path: string, file: string, isBuiltIn: boolean): Promise<JsonFile> {
  const text = readText(path)
  if (isBuiltIn) return {value: JSON.parse(text), place: () => fileStart(file), problem: null, duplicates: () => []}
  const {readJson} = await import('./jsonFile.ts')
  return readJson(text, file)
}
