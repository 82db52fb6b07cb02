import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Diagnostic, Place} from '@daybook/core'
import {readText} from '../content/readText.ts'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem, startOf} from '../diagnostics/problem.ts'

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
  const {text: source, problem: unreadable} = await readText(join(root, file), file)
  if (source === null) return {file, source: '', value: undefined, diagnostics: [unreadable]}
  try {
    const value = file.endsWith('.json') ? JSON.parse(source) : await runConfig(join(root, file))
    if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) {
      const found = problem('config-no-export', startOf(file), `${file} has no object as its default export.`)
      return {file, source, value: undefined, diagnostics: [found]}
    }
    return {file, source, value, diagnostics: []}
  } catch (error) {
    return {file, source, value: undefined, diagnostics: [await explain(error, root, file, source)]}
  }
}

async function runConfig(path: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  const self = fileURLToPath(new URL(`./defineConfig${extname(import.meta.url)}`, import.meta.url))
  const jiti = createJiti(path, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    alias: {'@daybook/site': self},
  })
  const module = await jiti.import<{default?: unknown}>(path)
  return await module.default
}

async function explain(error: unknown, root: string, file: string, source: string): Promise<Diagnostic> {
  const text = error instanceof Error ? error.message : String(error)
  if (file.endsWith('.json')) return explainJson(text, file, source)

  const path = join(root, file)
  if (text.startsWith('ParseError')) return syntaxProblem(text, file, source, path)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const place = placeOfImport(text, file, source) ?? placeOfLine(positionAfter(stack, path), file, source)
  return problem('config-failed', place, `${file} stopped: ${text.split('\n', 1)[0]}`)
}

/** Where the module is named that could not be found. */
function placeOfImport(text: string, file: string, source: string): Place | null {
  const name = /^Cannot find (?:module|package) '([^']+)'/.exec(text)?.[1]
  const at = name === undefined ? -1 : source.indexOf(name)
  return at < 0 ? null : placesIn(file, source)(at, at + (name as string).length)
}

/** The line of an error; its column only where the source has it, because it counts in the translated program. */
function placeOfLine(position: [number, number] | null, file: string, source: string): Place {
  const [line, column] = position ?? [1, 1]
  const length = source.split('\n')[line - 1]?.length ?? 0
  const start = column <= length ? column : 1
  return {file, line, column: start, endLine: line, endColumn: start + 1}
}

function syntaxProblem(text: string, file: string, source: string, path: string): Diagnostic {
  // The message ends with the path, the line from 1 and the column from 0.
  const [line, column] = positionAfter(text, path) ?? [1, 0]
  const message =
    text
      .replace(/^ParseError:\s*/, '')
      .split('\n', 1)[0]
      ?.trim() ?? ''
  const lines = source.split('\n').length
  const place = {
    file,
    line: Math.min(line, lines),
    column: column + 1,
    endLine: Math.min(line, lines),
    endColumn: column + 2,
  }
  return problem('config-syntax', place, `${file} is not well-formed: ${message}`)
}

function positionAfter(text: string, path: string): [number, number] | null {
  const at = text.indexOf(`${path}:`)
  const match = at < 0 ? null : /^(\d+):(\d+)/.exec(text.slice(at + path.length + 1))
  return match ? [Number(match[1]), Number(match[2])] : null
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
