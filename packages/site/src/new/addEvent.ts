import {type Chronology, type Event, formatSpan, outlineChronology, parseChronology, type Span} from '@daybook/core'
import {sortDate} from '../edition/makePeriods.ts'
import {findGap, type Gap} from './findGap.ts'

export interface NewEvent {
  /** When it happened, in words that the language of the chronology has, or as `2022-05-23`. */
  date: string
  /** What happened: one paragraph or several. */
  text: string
}

export interface AddOptions {
  /** Name of the file, for messages. */
  file: string
  /** Language of the chronology, unless its front matter names one. */
  lang?: string
}

/** The chronology with the event in it, and where it stands; or why it cannot be added, in a sentence. */
export type AddedEvent = {source: string; line: number; markdown: string} | {problem: string; markdown: string}

/**
 * Adds an event to a chronology where its date belongs, under the heading of its month where there are such headings. Every
 * byte of the source stays. The result is read again: unless all other events are what they were, nothing is added.
 */
export function addEvent(source: string, {date, text}: NewEvent, options: AddOptions): AddedEvent {
  const before = parseChronology(source, options)
  const lang = before.lang
  const read = readAlone(`${date}: ${text.trim()}`, lang)
  const span = read?.date
  const markdown = `${span && isIso(date) ? formatSpan(span, lang) : date}: ${text.trim()}`
  if (!span || sortDate(span) === '') {
    return {problem: `“${date}” is no date that can be read in the language ${lang}.`, markdown}
  }
  const slices = outlineChronology(source, options)
  const gap = findGap(slices, before, span)
  if (gap === null) return {problem: 'It is not clear where in this document the event belongs.', markdown}
  const added = insert(
    source,
    slices
      .slice(0, gap.after)
      .map((slice) => slice.markdown)
      .join('').length,
    gap,
    markdown,
  )
  const problem = whatElseChanged(before, parseChronology(added.source, options), span)
  return problem === null ? {...added, markdown} : {problem, markdown}
}

function readAlone(markdown: string, lang: string): Event | undefined {
  const {events, diagnostics} = parseChronology(markdown, {lang})
  const isDoubtful = diagnostics.some(({severity}) => severity === 'error')
  return events.length === 1 && !isDoubtful ? events[0] : undefined
}

function isIso(date: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(date.trim())
}

function insert(source: string, at: number, {heading}: Gap, markdown: string): {source: string; line: number} {
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  const above = source.slice(0, at)
  const below = source.slice(at)
  const isOpen = above.trim() === '' || /(?:\r?\n){2}$/.test(above)
  const space = isOpen ? '' : /\n$/.test(above) ? end : end + end
  const blocks = [...(heading === null ? [] : [heading]), markdown.replace(/\r?\n/g, end)]
  const written = blocks.join(end + end) + end + (below === '' ? '' : end)
  const line = (above + space).split('\n').length + (heading === null ? 0 : 2)
  return {source: above + space + written + below, line}
}

// An inserted paragraph may take text from the one before it, or give its year to the one behind it.
function whatElseChanged(before: Chronology, after: Chronology, span: Span): string | null {
  const facts = ({events}: Chronology) =>
    events.map(({date, body}) => JSON.stringify([date.edtf, body.map(({html}) => html)]))
  const rest = facts(after)
  const kept = facts(before)
  const own = rest.findIndex((fact, index) => fact !== kept[index])
  const isOnlyAddition =
    rest.length === kept.length + 1 &&
    after.events[own]?.date.edtf === span.edtf &&
    rest.toSpliced(own, 1).every((fact, index) => fact === kept[index])
  return isOnlyAddition ? null : 'Written there, it would change how other events are read.'
}
