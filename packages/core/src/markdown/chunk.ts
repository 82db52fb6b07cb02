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
   * What it is where no sign in it can mean anything else to Markdown, so that it needs no parser: most of any chronology is
   * such prose.
   */
  plain: 'prose' | 'list' | 'quotation' | 'footnote' | 'table' | undefined
}
