import {lineStarts} from '../markdown/lineIndex.ts'
import {commonEnd, commonStart} from './commonEnds.ts'
import type {EditedLine} from './editsBetween.ts'

/** One line of a text that was edited in the middle, the rest of both texts being the same. */
export interface Edit {
  before: string
  after: string
  /** The edited line, from 1, and the column at which the two versions part, from 1 as well. */
  line: number
  column: number
  /** How much longer the new text is, in UTF-16 code units. */
  growth: number
  /** Offsets in the text before at which its lines start. */
  starts: number[]
}

/**
 * Finds the edit that made a line another one, where it cannot change how Markdown parts the text into blocks: it lies on one
 * line, at a letter or behind one, so that the mark of a block stays what it is, and holds no sign that opens or ends a block
 * elsewhere. `undefined` for any other difference.
 */
export function findEdit({before, after, start: own, lengths}: EditedLine): Edit | undefined {
  const [old, now] = [before.slice(own, own + lengths[0]), after.slice(own, own + lengths[1])]
  const shared = commonStart(old, now)
  const start = own + shared
  const tail = before.length - own - old.length + commonEnd(old, now, Math.min(old.length, now.length) - shared)
  const pieces = [before.slice(start, before.length - tail), after.slice(start, after.length - tail)]
  if (pieces.some((piece) => structural.test(piece)) || partsLineEnd(before, start, tail)) return undefined
  const starts = lineStarts(before)
  const line = lineAt(starts, start)
  const lineStart = starts[line] ?? 0
  const growth = after.length - before.length
  const end = (starts[line + 1] ?? before.length) - 1
  const lines = [before.slice(lineStart, Math.max(end, start)), after.slice(lineStart, Math.max(end + growth, start))]
  if (!isBehindLetter(before.slice(lineStart, start)) && ![before, after].every((text) => isLetterAt(text, start)))
    return undefined
  if (lines.some((text) => !isPlainLine(text))) return undefined
  return {before, after, line: line + 1, column: start - lineStart + 1, growth, starts}
}

/** Line ends, and signs that part cells, open or end raw HTML, or take the meaning from the sign behind them. */
const structural = /[\n\r\0<>`|\\]/

/** True between the two signs of a line end. */
function partsLineEnd(text: string, start: number, tail: number): boolean {
  return text.charCodeAt(start - 1) === 13 && text.charCodeAt(text.length - tail) === 10
}

/** What stands before a letter is all that tells which block a line opens or goes on with. */
function isBehindLetter(head: string): boolean {
  return /\p{L}/u.test(head)
}

function isLetterAt(text: string, at: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** True for a line without definitions, raw HTML or code. It may stand in a quotation. */
function isPlainLine(line: string): boolean {
  return !/[<`\\]|\]:/.test(line) && !line.replace(/^[\s>]*/, '').includes('>')
}

/** The line of an offset, counted from 0. */
function lineAt(starts: number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
