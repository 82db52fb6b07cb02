import {commonEnd, commonStart, lineStart} from './commonEnds.ts'

/** Of more lines the whole is parsed as quickly. */
const mostLines = 8
/** The same for lines that lie so many code units apart. */
const furthest = 100_000

/** One line of a text that is another one in the next. */
export interface EditedLine {
  before: string
  after: string
  /** Where the line starts in both. In UTF-16 code units. */
  start: number
  /** How long it is in each. */
  lengths: [before: number, after: number]
}

/**
 * The steps from one version to the next, in each of which one line more is as in the last: a single one where one line was
 * edited. `undefined` where there are other lines than before, or very many were edited.
 */
export function editsBetween(before: string, after: string): EditedLine[] | undefined {
  const start = lineStart(before, commonStart(before, after))
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start)
  const end = lineEnd(before, before.length - tail)
  const pieces = [before.slice(start, end), after.slice(start, end + after.length - before.length)]
  if (pieces.some(({length}) => length > furthest)) return undefined
  const [old, now] = pieces.map((piece) => piece.split('\n')) as [string[], string[]]
  if (old.length !== now.length) return undefined
  const edited = now.flatMap((line, index) => (line === old[index] ? [] : [index]))
  if (edited.length > mostLines) return undefined
  const edits: EditedLine[] = []
  for (const [step, index] of edited.entries()) {
    const above = now.slice(0, index)
    const isLast = step === edited.length - 1
    const lines = [...now.slice(0, index + 1), ...old.slice(index + 1)]
    edits.push({
      before: edits.at(-1)?.after ?? before,
      after: isLast ? after : before.slice(0, start) + lines.join('\n') + before.slice(end),
      start: above.reduce((at, {length}) => at + length + 1, start),
      lengths: [old[index]?.length ?? 0, now[index]?.length ?? 0],
    })
  }
  return edits
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
