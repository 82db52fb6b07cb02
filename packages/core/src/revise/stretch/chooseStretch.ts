import {headLength} from '../../markdown/readStretches.ts'
import type {Chronology} from '../../model/chronology.ts'
import type {Event} from '../../model/event.ts'
import type {Change} from './findChange.ts'

/** The events around a change, and the lines they stand on in the version before. */
export interface Stretch {
  /** The first and the last of the events. */
  from: number
  to: number
  /** True where the first of them stays as it is; else the stretch has the head of the document. */
  opens: boolean
  /** True where the last of them does; else the stretch has the end of the document. */
  closes: boolean
  /** The first and the last line. */
  first: number
  last: number
}

/**
 * Chooses the events that are read again after a change: from the one before the last above it, which may go on in what was added,
 * to the next below it. `undefined` where the text cannot be cut there.
 */
export function chooseStretch(chronology: Chronology, change: Change): Stretch | undefined {
  const {events, sections} = chronology
  if (events.length === 0 || mayReachHead(change)) return undefined
  const lines = describeLines(change)
  const above = events.findLastIndex(({at}) => at.line < change.first) - 1
  const opener = events
    .slice(0, Math.max(0, above + 1))
    .findLastIndex((event) => lines.standsAlone(event) && isDatedByItself(event))
  // Text above the first event or section belongs to the document.
  const head = Math.min(events[0]?.at.line ?? 1, sections[0]?.at.line ?? Number.POSITIVE_INFINITY)
  if (opener < 0 && change.first < head) return undefined
  const closer = events.findIndex(
    (event) =>
      event.at.line > change.last && lines.isStillParted(event) && lines.standsAlone(event) && lines.isEnd(event),
  )
  const last = closer < 0 ? lastLine(chronology, change, lines) : events[closer]?.at.endLine
  if (last === undefined) return undefined
  return {
    from: Math.max(0, opener),
    to: closer < 0 ? events.length - 1 : closer,
    opens: opener >= 0,
    closes: closer >= 0,
    first: opener < 0 ? 1 : (events[opener]?.at.line ?? 1),
    last,
  }
}

/** True where the event before it tells nothing of its date. */
function isDatedByItself({date: {parts}}: Event): boolean {
  return [parts.year, parts.month, parts.day].every((part) => part?.from !== 'previous')
}

/** True where a line between hyphens at the head of the document may be front matter in one version and text in the other. */
function mayReachHead({before, after, starts, first}: Change): boolean {
  return [before, after].some((text) => {
    const length = headLength(text)
    return text.startsWith('---') && (length === 0 || length > (starts[first - 1] ?? 0))
  })
}

/** The last line that belongs to an event or section; `undefined` where something else than definitions stands below it. */
function lastLine({events, sections, outro}: Chronology, {last}: Change, lines: Lines): number | undefined {
  const section = sections.at(-1)
  const blocks = section ? [section, ...section.body] : []
  const end = Math.max(last, events.at(-1)?.at.endLine ?? 0, ...blocks.map(({at}) => at.endLine))
  return outro.length === 0 && lines.endsWithDefinitions(end) ? end : undefined
}

type Lines = ReturnType<typeof describeLines>

/** What the lines around an event say of whether the text can be cut there. */
function describeLines({before, after, starts, startsNow, last, lastNow}: Change) {
  const lineOf = (line: number) => before.slice(starts[line - 1] ?? before.length, starts[line] ?? before.length)
  const isBlank = (line: number) => line < 1 || lineOf(line).trim() === ''
  // A line below the change is told by its number before it.
  const isBlankNow = (line: number) => {
    const now = line + lastNow - last
    return now < 1 || after.slice(startsNow[now - 1] ?? after.length, startsNow[now] ?? after.length).trim() === ''
  }
  const nextBelow = (line: number) => {
    let next = line + 1
    while (next <= starts.length && isBlank(next)) next++
    return lineOf(next)
  }
  return {
    /** A block whose kind is the same whatever stands above it. */
    standsAlone: ({at}: Event) => at.column === 1 && isBlank(at.line - 1) && opensBlock.test(lineOf(at.line)),
    isStillParted: ({at}: Event) => isBlankNow(at.line - 1),
    isEnd: ({at}: Event) => isBlank(at.endLine + 1) && /^(?:$|\[)/.test(nextBelow(at.endLine).replace(opensBlock, '[')),
    endsWithDefinitions: (line: number) =>
      [isBlank, isBlankNow].every((isBlankThen) => isBlankThen(line) || isBlankThen(line + 1)) &&
      /^(?:$|\[)/.test(nextBelow(line)),
  }
}

/** What opens a paragraph or a heading: no mark of a list, a quotation or a table, and no indentation. */
const opensBlock = /^(?:#{1,6}[ \t]|(?:\*\*)?\p{L}|(?:\*\*)?\d(?!\d{0,8}[.)]))/u
