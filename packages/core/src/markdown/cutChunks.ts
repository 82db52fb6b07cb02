import type {Chunk} from './chunk.ts'
import {meansNothing} from './meansNothing.ts'
import {isPlainTable} from './plainTable.ts'

/** Cuts a text into chunks in one pass. */
export function cutChunks(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let open: Chunk | undefined
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const lineEnd = endOfLine(text, start)
    const next = lineEnd < text.length ? lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1) : text.length
    const isHeading = text.charCodeAt(start) === 0x23 && heading.test(text.slice(start, lineEnd))
    if (isBlank(text, start, lineEnd)) open = undefined
    else if (open && !(isHeading && open.plain === 'prose')) {
      if (!canGoOn(text, start, open.plain)) open.plain = undefined
      open.end = lineEnd
      open.lines++
      open.lastLine = start
    } else {
      open = {start, end: lineEnd, line, lines: 1, lastLine: start, plain: kindOf(text, start)}
      chunks.push(open)
      // A heading needs no blank line below it, nor above it behind a paragraph.
      if (isHeading) open = undefined
    }
    start = next
  }
  chunks.forEach((chunk, index) => {
    if (chunk.plain && (isJoined(text, chunk, chunks[index - 1], chunks[index + 1]) || !isProse(text, chunk)))
      chunk.plain = undefined
  })
  return chunks
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** Signs that may open a block other than a paragraph, at the head of a line. */
const openers = ' \t\n\r#>-+*=_~`|<[\\&!:'

/** The mark in front of a quotation or a footnote of one line. */
export function markLength(text: string, at: number): number {
  if (text.startsWith('> ', at)) return 2
  return text.startsWith('[^', at) ? (/^\[\^[A-Za-z0-9-]+\]: /.exec(text.slice(at, at + 80))?.[0].length ?? 0) : 0
}

function kindOf(text: string, at: number): Chunk['plain'] {
  const mark = markLength(text, at)
  if (mark > 0) return startsProse(text, at + mark) ? (text.charAt(at) === '>' ? 'quotation' : 'footnote') : undefined
  if (text.startsWith('- ', at)) return startsProse(text, at + 2) ? 'list' : undefined
  if (text.charAt(at) === '|') return 'table'
  return text.charAt(at) === '#' || startsProse(text, at) ? 'prose' : undefined
}

function canGoOn(text: string, at: number, kind: Chunk['plain']): boolean {
  if (kind === 'list' || kind === 'table') return kindOf(text, at) === kind
  return kind === 'prose' && startsProse(text, at)
}

/** A list goes on behind blank lines, and what is indented behind a footnote belongs to it. */
function isJoined(text: string, chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): boolean {
  if (chunk.plain === 'list') return endsInList(text, before) || goesOnWithList(text, after)
  return chunk.plain === 'footnote' && after !== undefined && ' \t'.includes(text.charAt(after.start))
}

/** Lists that only blank lines part are one list. */
function endsInList(text: string, chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined &&
    chunk.plain !== 'prose' &&
    /^[ \t]|^(?:[*+-]|\d{1,9}[.)])/m.test(text.slice(chunk.start, chunk.end))
  )
}

/** What is indented below a list belongs to it. */
function goesOnWithList(text: string, chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined && /^(?:[ \t]|[*+-](?:[ \t\n\r]|$)|\d{1,9}[.)])/.test(text.slice(chunk.start, chunk.start + 11))
  )
}

function startsProse(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // `2022. Text` may be an item of an ordered list.
  if (code >= 48 && code <= 57) return !/^\d{1,9}[.)]/.test(text.slice(at, at + 10))
  // A star that something follows opens emphasis, not a list.
  if (code === 42) return /^\*{1,2}[\p{L}\p{N}]/u.test(text.slice(at, at + 4))
  return !openers.includes(text.charAt(at))
}

const heading = /^#{1,6} [^#\s][^#\n\r]*$/

function isProse(text: string, whole: Chunk): boolean {
  if (whole.plain === 'table') return isPlainTable(text, whole)
  const {start, end, lines} = whole
  const chunk = text.slice(start + markLength(text, start), end)
  if (!meansNothing(chunk)) return false
  return chunk.charCodeAt(0) !== 35 || (lines === 1 && heading.test(chunk))
}
