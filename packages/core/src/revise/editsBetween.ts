import {commonEnd, commonStart} from './commonEnds.ts'

/** Of more lines the whole is parsed as quickly. */
const mostLines = 8
/** The same for lines that lie so many code units apart. */
const furthest = 100_000

/**
 * The texts on the way from one version to the next, in each of which one line more is as in the last: the last itself where one
 * line was edited. `undefined` where there are other lines than before, or very many were edited.
 */
export function editsBetween(before: string, after: string): string[] | undefined {
  const start = before.lastIndexOf('\n', commonStart(before, after) - 1) + 1
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start)
  const end = lineEnd(before, before.length - tail)
  const pieces = [before.slice(start, end), after.slice(start, end + after.length - before.length)]
  if (pieces.some(({length}) => length > furthest)) return undefined
  const [old, now] = pieces.map((piece) => piece.split('\n')) as [string[], string[]]
  if (old.length !== now.length) return undefined
  const edited = now.flatMap((line, index) => (line === old[index] ? [] : [index]))
  if (edited.length > mostLines) return undefined
  return edited.map((index, step) => {
    if (step === edited.length - 1) return after
    const lines = [...now.slice(0, index + 1), ...old.slice(index + 1)]
    return before.slice(0, start) + lines.join('\n') + before.slice(end)
  })
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
