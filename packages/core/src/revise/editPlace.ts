/** Where an edit starts: a line and a column of the document. */
export interface EditPlace {
  line: number
  column: number
}
