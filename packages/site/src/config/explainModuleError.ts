import type {Place} from '@daybook/core'
import {placesIn} from '../diagnostics/placesIn.ts'

/** Why a TypeScript or JavaScript file of a site did not run. */
export interface ModuleError {
  /** True where the file could not be read, false where it stopped while it ran. */
  isSyntax: boolean
  place: Place
  message: string
}

/** What went wrong in a module that `runModule` ran; `file` is its name in messages, `source` its text. */
export function explainModuleError(error: unknown, path: string, file: string, source: string): ModuleError {
  const text = error instanceof Error ? error.message : String(error)
  if (text.startsWith('ParseError')) return syntaxProblem(text, file, source, path)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const place = placeOfImport(text, file, source) ?? placeOfLine(positionAfter(stack, path), file, source)
  return {isSyntax: false, place, message: `${file} stopped: ${text.split('\n', 1)[0]}`}
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

function syntaxProblem(text: string, file: string, source: string, path: string): ModuleError {
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
  return {isSyntax: true, place, message: `${file} is not well-formed: ${message}`}
}

function positionAfter(text: string, path: string): [number, number] | null {
  const at = text.indexOf(`${path}:`)
  const match = at < 0 ? null : /^(\d+):(\d+)/.exec(text.slice(at + path.length + 1))
  return match ? [Number(match[1]), Number(match[2])] : null
}
