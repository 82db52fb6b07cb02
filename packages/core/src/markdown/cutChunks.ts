/** Lines between two blank ones. */
export interface Chunk {
  /** Offsets in the text, without the last line end. */
  start: number
  end: number
  /** The number of the first line, from 1, and how many lines there are. */
  line: number
  lines: number
  /** Offset at which the last line starts. */
  lastLine: number
  /**
   * True for a paragraph or heading in which no sign can mean anything to Markdown: it needs no parser. Most of any
   * chronology is such prose.
   */
  plain: boolean
}

/** Cuts a text into chunks in one pass. */
export function cutChunks(text: string): Chunk[] {
  const chunks: Chunk[] = []
  let open: Chunk | undefined
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const lineEnd = endOfLine(text, start)
    const next = lineEnd < text.length ? lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1) : text.length
    if (isBlank(text, start, lineEnd)) open = undefined
    else if (open) {
      open.plain &&= canFollow(text, start)
      Object.assign(open, {end: lineEnd, lines: open.lines + 1, lastLine: start})
    } else {
      open = {start, end: lineEnd, line, lines: 1, lastLine: start, plain: canStart(text, start)}
      chunks.push(open)
    }
    start = next
  }
  for (const chunk of chunks) chunk.plain &&= isProse(text.slice(chunk.start, chunk.end), chunk.lines)
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
const openers = ' \t#>-+*=_~`|<[\\&!:'

function canStart(text: string, at: number): boolean {
  if (text.charAt(at) === '#') return true
  return canFollow(text, at)
}

function canFollow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // `2022. Text` may be an item of an ordered list.
  if (code >= 48 && code <= 57) return !/^\d{1,9}[.)]/.test(text.slice(at, at + 10))
  return !openers.includes(text.charAt(at))
}

/** Signs that mean something inside a paragraph, addresses that become links, and line ends that become breaks. */
const meaning = /[\\`*_[\]<~|\0@]|&[#a-zA-Z]|:\/\/|www\.|[ \t](?:\r|\n|$)|\r(?!\n)|\n[ \t]/i

const heading = /^#{1,6} [^#\s][^#\n\r]*$/

function isProse(chunk: string, lines: number): boolean {
  if (meaning.test(chunk)) return false
  return chunk.charCodeAt(0) !== 35 || (lines === 1 && heading.test(chunk))
}
