import type {Event} from '../model/event.ts'
import type {Place} from '../model/place.ts'

/** Lines from the first to the last, and whether a blank line is put behind them. */
export interface LineRange {
  first: number
  last: number
  parted: boolean
}

/**
 * The lines from which an event can be read without the rest of its document: its own, those in one block with them, the head
 * of its table, and lines further up that its date was taken from. `lineOf` gives the text of a line; `count` is their number.
 */
export function chooseLines(event: Event, lineOf: (line: number) => string, count: number): LineRange[] {
  const {line, endLine} = event.at
  const rule = ruleAbove(line, lineOf)
  const used = linesUsed(event).filter((each) => each < line && each !== rule && each !== (rule ?? 0) - 1)
  const above = used.filter((each) => rule === undefined || each < rule)
  const chosen: LineRange[] = above.map((each) => ({first: each, last: each, parted: true}))
  if (rule !== undefined) {
    chosen.push({first: rule - 1, last: rule, parted: false})
    for (const each of used) if (each > rule) chosen.push({first: each, last: each, parted: false})
  }
  // An item of a list and a row of a table stand by themselves.
  const isAlone = rule !== undefined || event.markdown !== undefined
  const isOneBlock = isAlone && !hasBlank(line, endLine, lineOf)
  const first = isAlone || opensHeading(lineOf(line)) ? line : reach(line, -1, lineOf, count)
  chosen.push({first, last: isOneBlock ? endLine : reach(endLine, 1, lineOf, count), parted: false})
  return chosen
}

/** The line between the head and the rows of the table that a line stands in. */
function ruleAbove(line: number, lineOf: (line: number) => string): number | undefined {
  if (!lineOf(line).includes('|')) return undefined
  for (let each = line - 1; each > 1 && !isBlank(lineOf(each)); each--) if (rule.test(lineOf(each))) return each
  return undefined
}

const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t\r\n]*$/

/** Lines that hold words of the date: a month above bare days, a year above the rows it goes on for. */
function linesUsed({date: {parts}}: Event): number[] {
  const isPlace = (at: Place | undefined): at is Place => at !== undefined
  const places = [parts.year, parts.month, parts.day].map((part) => (part?.from === 'text' ? part.at : undefined))
  return [...new Set(places.filter(isPlace).map(({line}) => line))].sort((a, b) => a - b)
}

/** How far a block without a blank line or a heading reaches from a line. */
function reach(from: number, step: 1 | -1, lineOf: (line: number) => string, count: number): number {
  let line = from
  for (let next = from + step; next >= 1 && next <= count; next += step) {
    if (isBlank(lineOf(next)) || opensHeading(lineOf(next))) break
    line = next
  }
  return line
}

function hasBlank(first: number, last: number, lineOf: (line: number) => string): boolean {
  for (let line = first; line <= last; line++) if (isBlank(lineOf(line))) return true
  return false
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

function opensHeading(line: string): boolean {
  return /^#{1,6}[ \t]/.test(line)
}
