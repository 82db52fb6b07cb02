import type {Place} from '@daybook/core'

/** Characters of a source line that a frame shows. Paragraphs are often one line of a thousand characters. */
const windowWidth = 96
/** How many of them stand before the place. */
const windowBefore = 36

/**
 * A source line with carets below what a place marks in it, as two lines of text; `null` for an empty line. A long line is
 * cut to a window around the column, with `…` where something is left out.
 */
export function frame(line: string, place: Place): string | null {
  if (line.trim() === '') return null

  const column = Math.min(place.column - 1, line.length)
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length)
  const from = line.length <= windowWidth ? 0 : Math.max(0, Math.min(column - windowBefore, line.length - windowWidth))
  const to = Math.min(line.length, from + windowWidth)

  const before = (from > 0 ? '…' : '') + clean(line.slice(from, column))
  const shown = before + clean(line.slice(column, to)) + (to < line.length ? '…' : '')
  const length = Math.max(1, columns(line.slice(column, Math.min(end, to))))
  const gutter = String(place.line)
  return `${gutter} | ${shown}\n${' '.repeat(gutter.length)} | ${' '.repeat(columns(before))}${'^'.repeat(length)}`
}

/** Tabs and control characters would move the carets, or the cursor of the terminal. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

/** Columns of a terminal that the text takes, by graphemes; wide scripts take two each. */
function columns(text: string): number {
  let count = 0
  for (const {segment} of new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text)) {
    count +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        segment,
      )
        ? 2
        : 1
  }
  return count
}
