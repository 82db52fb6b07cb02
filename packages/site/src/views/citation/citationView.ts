/** How to cite an event, in three forms. The day on which it was read is left to the reader. */
export interface CitationView {
  /** One line of plain text. */
  text: string
  /** A BibLaTeX entry. */
  bibtex: string
  /** A list of one item, as programs that follow CSL read it. */
  csl: string
}
