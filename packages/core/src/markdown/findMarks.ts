/** What Markdown marks in a plain text: one of `bold`, `italic`, a footnote's `label`, or the `text` of a link and its `url`. */
export interface Mark {
  start: number
  end: number
  bold?: string
  italic?: string
  label?: string
  text?: string
  url?: string
}

/** Marks, also with other signs at their edges: which signs are letters in all scripts takes an expression long to learn. */
const candidates = new RegExp(
  [
    '(?<!\\*)\\*\\*(?<bold>[^\\s*](?:[^*\\n\\r]*[^\\s*])?)\\*\\*(?!\\*)',
    '(?<!\\*)\\*(?<italic>[^\\s*](?:[^*\\n\\r]*[^\\s*])?)\\*(?!\\*)',
    '\\[\\^(?<label>[A-Za-z0-9-]+)\\](?![([:])',
    '(?<!!)\\[(?<text>[^\\[\\]\\n\\r]+)\\]\\((?<url>https?://[^\\s()<>\\\\&`]+)\\)',
  ].join('|'),
  'g',
)

/**
 * Finds bold and italic text with a letter or a figure at both of its edges, which every reading of CommonMark's delimiter rules
 * (0.31, section 6.2) takes for such; marks of footnotes; links with nothing but text in them, which opens so as well. In order.
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  if (!text.includes('*') && !text.includes('[')) return marks
  candidates.lastIndex = 0
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const mark: Mark = {start: match.index, end: candidates.lastIndex, ...match.groups}
    if (isMark(mark, text)) marks.push(mark)
    else candidates.lastIndex = mark.start + 1
  }
  return marks
}

function isMark({bold, italic, label, text: linked, end}: Mark, text: string): boolean {
  if (label !== undefined) return true
  const marked = bold ?? italic ?? linked ?? ''
  if (!isEdge(String.fromCodePoint(marked.codePointAt(0) ?? 0))) return false
  const last = [...marked.slice(-2)].at(-1) ?? ''
  if (linked !== undefined || isEdge(last)) return true
  // Bold text may also end with a sign, before white space or at the end.
  return bold !== undefined && /[:.,;!?]/.test(last) && (end === text.length || /[ \n\r]/.test(text.charAt(end)))
}

function isEdge(character: string): boolean {
  return /[A-Za-z0-9]/.test(character) || /[\p{L}\p{N}]/u.test(character)
}
