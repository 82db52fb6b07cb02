import {indexLines, type LineIndex} from '../markdown/lineIndex.ts'

/** A few lines of a document, put together to be read by themselves. */
export interface Excerpt {
  text: string
  /** For each line of the text its number in the document; 1 for what does not stand there. */
  lines: number[]
}

/** Finds places in the document by offsets in the excerpt. */
export function indexExcerpt({text, lines}: Excerpt, file: string): LineIndex {
  const own = indexLines(text, file)
  const lineOf = (line: number) => lines[line - 1] ?? lines.at(-1) ?? 1
  return {
    placeOf(start, end) {
      const {line, column, endLine, endColumn} = own.placeOf(start, end)
      return {file, line: lineOf(line), column, endLine: lineOf(endLine), endColumn}
    },
  }
}
