import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {readText} from '../content/readText.ts'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem, startOf} from '../diagnostics/problem.ts'
import {explainModuleError} from './explainModuleError.ts'
import {runModule} from './runModule.ts'

/** A configuration file as it was found: its value, not checked yet, and its text. */
export interface ConfigFile {
  /** Name of the file, relative to the root. */
  file: string
  source: string
  value: unknown
  diagnostics: Diagnostic[]
}

/**
 * Reads one configuration file. TypeScript and JavaScript run through jiti, so that they may import what they like;
 * `@daybook/site` is always found, also where the command runs without being installed in the site. Never throws: what
 * went wrong is a diagnostic, and the value is `undefined`.
 */
export async function readConfigFile(root: string, file: string): Promise<ConfigFile> {
  const {text: source, problem: unreadable} = readText(join(root, file), file)
  if (source === null) return {file, source: '', value: undefined, diagnostics: [unreadable]}
  try {
    const value = file.endsWith('.json') ? JSON.parse(source) : await (await runModule(join(root, file))).default
    if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) {
      const found = problem('config-no-export', startOf(file), `${file} has no object as its default export.`)
      return {file, source, value: undefined, diagnostics: [found]}
    }
    return {file, source, value, diagnostics: []}
  } catch (error) {
    return {file, source, value: undefined, diagnostics: [explain(error, root, file, source)]}
  }
}

function explain(error: unknown, root: string, file: string, source: string): Diagnostic {
  if (file.endsWith('.json')) return explainJson(error instanceof Error ? error.message : String(error), file, source)
  const {place, message, isSyntax} = explainModuleError(error, join(root, file), file, source)
  return problem(isSyntax ? 'config-syntax' : 'config-failed', place, message)
}

/** Node says where JSON is broken by an offset, by a snippet, or not at all where the text ends too early. */
function explainJson(text: string, file: string, source: string): Diagnostic {
  const offset = /position (\d+)/.exec(text)?.[1]
  const sign = /^Unexpected token '(.)', (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(text)
  let at = offset === undefined ? source.length : Number(offset)
  if (offset === undefined && sign) {
    const snippet = source.indexOf(sign[2] as string)
    at = snippet < 0 ? 0 : snippet + Math.max(0, (sign[2] as string).lastIndexOf(sign[1] as string))
  }
  const message = text.split(', ...')[0]?.replace(/ in JSON at position.*$|, "[\s\S]*$/, '') ?? ''
  return problem('config-syntax', placesIn(file, source)(at, at + 1), `${file} is not well-formed: ${message}`)
}
