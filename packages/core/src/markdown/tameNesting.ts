/** How many quotations and lists may stand in each other on one line. Reading takes quadratic time in their number. */
const deepest = 60

/**
 * Takes away the meaning of quotation and list marks beyond a depth that nobody writes, sign for sign, so that offsets hold.
 * A text without such lines comes back as it is.
 */
export function tameNesting(text: string): {text: string; tamed: number[]} {
  const tamed: number[] = []
  const pieces: string[] = []
  let done = 0
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', start)
    const end = line < 0 ? text.length : line
    // Below this length a line cannot hold so many marks.
    const marks = end - start > deepest ? marksOf(text, start, end) : undefined
    if (marks && marks.count > deepest) {
      tamed.push(marks.from)
      pieces.push(text.slice(done, marks.from), text.slice(marks.from, marks.to).replace(/[>*+.)-]/g, '·'))
      done = marks.to
    }
    start = end + 1
  }
  return tamed.length > 0 ? {text: pieces.join('') + text.slice(done), tamed} : {text, tamed}
}

/** The marks at the head of a line: how many, and the stretch of those that stand too deep. */
function marksOf(text: string, start: number, end: number): {count: number; from: number; to: number} {
  const mark = /[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let count = 0
  let from = end
  mark.lastIndex = start
  let to = start
  while (mark.test(text) && mark.lastIndex <= end) {
    to = mark.lastIndex
    count++
    if (count === deepest) from = to
  }
  return {count, from, to}
}
