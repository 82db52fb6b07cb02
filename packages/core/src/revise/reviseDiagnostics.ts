import type {Diagnostic} from '../model/diagnostic.ts'
import type {Event} from '../model/event.ts'
import type {EditPlace} from './editPlace.ts'

/**
 * Puts what is now wrong with an event into the place of what was. `undefined` where the document says something of its lines
 * that only the whole of it can say anew.
 */
export function reviseDiagnostics(
  all: Diagnostic[],
  {at}: Event,
  was: Diagnostic[],
  now: Diagnostic[],
  edit: EditPlace,
): Diagnostic[] | undefined {
  const first = lowerBound(all, at.line)
  const last = lowerBound(all, at.endLine + 1)
  const others = all.slice(first, last)
  for (const own of was.map(write)) {
    const index = others.findIndex((diagnostic) => write(diagnostic) === own)
    if (index < 0) return undefined
    others.splice(index, 1)
  }
  if (others.some((diagnostic) => moves(diagnostic, edit))) return undefined
  if (was.length === now.length && was.every((diagnostic, index) => write(diagnostic) === write(now[index]))) return all
  if (now.some((one) => others.some((other) => compare(one, other) === 0))) return undefined
  return [...all.slice(0, first), ...[...others, ...now].sort(compare), ...all.slice(last)]
}

/** True for what hangs on the whole text of the event, or reaches to the edit or stands at it or behind it on its line. */
function moves({code, place}: Diagnostic, {line, column}: EditPlace): boolean {
  if (code === 'duplicate-event') return true
  return (place.line === line && place.column >= column) || (place.endLine === line && place.endColumn >= column)
}

function write(diagnostic: Diagnostic | undefined): string {
  return JSON.stringify(diagnostic)
}

function compare({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}

/** The index of the first diagnostic on a line or below it. */
function lowerBound(all: Diagnostic[], line: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.place.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}
