import {isUtf8} from 'node:buffer'
import {readFileSync} from 'node:fs'
import type {Diagnostic} from '@daybook/core'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem, startOf} from '../diagnostics/problem.ts'
import {decodeText} from './decodeText.ts'

/** The text of a file, or why there is none. */
export type ReadText = {text: string; problem: null} | {text: null; problem: Diagnostic}

/**
 * Reads a file as UTF-8, without its byte order mark. `file` is its name as problems name it. At once: waiting for a text piece by
 * piece takes several times as long as reading it.
 */
export function readText(path: string, file: string): ReadText {
  try {
    return decode(readFileSync(path), file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return {text: null, problem: problem('file-unreadable', startOf(file), `${file} cannot be read (${reason}).`)}
  }
}

function decode(bytes: Buffer, file: string): ReadText {
  const text = decodeText(bytes).replace(/^\ufeff/, '')
  if (isUtf8(bytes)) return {text, problem: null}
  const at = Math.max(0, text.indexOf('\uFFFD'))
  return {text: null, problem: problem('not-utf8', placesIn(file, text)(at, at + 1), `${file} is not UTF-8 text.`)}
}
