import type {Finding} from './finding.ts'

/** Finds something in a text, wherever it stands. */
export type Finder = (text: string) => Finding[]

/** A text, and what each finder found in it, in the order of the text. */
export interface Searched {
  text: string
  found: Finding[][]
}

/**
 * What each finder finds in a text. Where it shares its start and its end with one that was searched by the same finders, only what lies
 * between is searched, with the paragraphs around it. This holds for finders that look at most `reach` characters behind and ahead
 * of what they find, and find nothing that goes on from the full stop at the end of a paragraph to the letter that opens the next.
 */
export function findAgain(text: string, finders: readonly Finder[], last: Searched | undefined): Searched {
  if (last === undefined || last.found.length !== finders.length)
    return {text, found: finders.map((find) => inOrder(find(text)))}
  const start = commonStart(last.text, text)
  const tail = commonEnd(last.text, text, Math.min(last.text.length, text.length) - start)
  const from = edgeBefore(text, start - reach)
  const to = edgeBehind(text, text.length - tail + reach)
  const [first, end] = [edgeBefore(text, from - reach), edgeBehind(text, to + reach)]
  const growth = text.length - last.text.length
  const stretch = text.slice(first, end)
  const found = finders.map((find, index) => {
    const known = last.found[index] as Finding[]
    return [
      ...known.filter((finding) => finding.start < from),
      ...inOrder(find(stretch))
        .map((finding) => move(finding, first))
        .filter((finding) => finding.start >= from && finding.start < to),
      ...known.filter((finding) => finding.start >= to - growth).map((finding) => move(finding, growth)),
    ]
  })
  return {text, found}
}

/** In characters. */
const reach = 100

function inOrder(found: Finding[]): Finding[] {
  return found.sort((a, b) => a.start - b.start)
}

function move(finding: Finding, by: number): Finding {
  return {...finding, start: finding.start + by, end: finding.end + by}
}

/** The last edge between two paragraphs that does not lie behind an offset: a full stop, a blank line, a letter. */
function edgeBefore(text: string, offset: number): number {
  for (let at = offset; at >= 0; at--) {
    const found = at < edge.length ? -1 : text.lastIndexOf(edge, at - edge.length)
    if (found < 0) return 0
    at = found + edge.length
    if (isLetter(text, at)) return at
    at = found
  }
  return 0
}

/** The first such edge that does not lie before an offset, else the end of the text. */
function edgeBehind(text: string, offset: number): number {
  for (let found = text.indexOf(edge, offset - edge.length); found >= 0; found = text.indexOf(edge, found + 1)) {
    const at = found + edge.length
    if (at >= offset && isLetter(text, at)) return at
  }
  return text.length
}

const edge = '.\n\n'

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at))
}

const block = 4096

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.slice(at, at + block) === other.slice(at, at + block)) at += block
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return Math.min(at, most)
}

function commonEnd(one: string, other: string, most: number): number {
  const piece = (text: string, at: number) => text.slice(text.length - at - block, text.length - at)
  let at = 0
  while (at + block <= most && piece(one, at) === piece(other, at)) at += block
  while (at < most && one.charCodeAt(one.length - at - 1) === other.charCodeAt(other.length - at - 1)) at++
  return at
}
