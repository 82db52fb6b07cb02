import type {Diagnostic} from '../model/diagnostic.ts'
import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import type {EventDraft, Segments} from '../segment/segment.ts'
import {type AnnotatedEvent, annotateEvent} from './annotateEvent.ts'
import type {LastReading} from './lastReading.ts'
import type {Ids} from './makeIds.ts'
import {movePlaces} from './movePlaces.ts'
import type {Reading} from './reading.ts'

/**
 * What the parser remembers of the events of a document, for the next version of it. Where an event has the same text and the same
 * date, and nothing it refers to changed, it is not annotated again, wherever its lines stand now.
 */
export interface ParseMemory {
  /** What holds for the whole document, as text; with another one nothing is remembered. */
  document: string
  events: Map<string, RememberedEvent>
  /** What was read last, for `reviseChronology`; `null` before anything was. */
  last: LastReading | null
}

interface RememberedEvent {
  event: AnnotatedEvent
  /** What its date was read as, from which the event may have another one. */
  span: Span
  cited: ReadonlySet<string>
  diagnostics: Diagnostic[]
}

/** A memory for the versions of one document, to be handed to `parseChronology` with each. */
export function createParseMemory(): ParseMemory {
  return {document: '', events: new Map(), last: null}
}

/** Annotates the events of a document with the help of a memory, which afterwards holds them and no others. */
export function annotateWithMemory(memory: ParseMemory, segments: Segments, reading: Reading): typeof annotateEvent {
  const document = describeDocument(segments, reading)
  const known = memory.document === document ? memory.events : new Map<string, RememberedEvent>()
  memory.document = document
  memory.events = new Map()

  return (draft, span, ids, whole) => {
    const key = keyOf(draft, span, whole)
    const found = known.get(key)
    const remembered = found && standsAt(found, lineOf(draft, whole), span)
    if (!remembered) return annotateAndKeep(draft, span, ids, key)
    const {date, title, at, id: before} = remembered.event
    const id = ids.make(date, title, at)
    if (id !== before) return annotateEvent(draft, span, {...ids, make: () => id}, whole)
    memory.events.set(key, remembered)
    return tell(remembered)
  }

  function annotateAndKeep(draft: EventDraft, span: Span, ids: Ids, key: string): AnnotatedEvent {
    let hasChosenId = false
    const watched: Ids = {
      ...ids,
      claim(...claimed) {
        hasChosenId = true
        return ids.claim(...claimed)
      },
    }
    const own: Reading = {...reading, cited: new Set(), diagnostics: []}
    const event = annotateEvent(draft, span, watched, own)
    const remembered = {event, span, cited: own.cited, diagnostics: own.diagnostics}
    // Whether an id that its author chose is free depends on the other events.
    if (!hasChosenId) memory.events.set(key, remembered)
    return tell(remembered)
  }

  function tell({event, cited, diagnostics}: RememberedEvent): AnnotatedEvent {
    for (const label of cited) reading.cited.add(label)
    reading.diagnostics.push(...diagnostics)
    // Relations are filled in when all events are known, each time anew.
    return {...event, relations: []}
  }
}

/** What is remembered of an event, on the lines from the one given on; `undefined` where it may be something else there. */
function standsAt(remembered: RememberedEvent, line: number, span: Span): RememberedEvent | undefined {
  const {at} = remembered.event
  const [before, now] = [placesIn(remembered.span), placesIn(span)]
  if (at.line === line && before.every((place, index) => isSame(place, now[index]))) return remembered
  // What has no place stands at the head of the document.
  if (at.line === 1) return undefined
  const placeNow = (place: Place): Place | undefined => {
    const index = before.findIndex((other) => isSame(other, place))
    if (index >= 0) return now[index]
    if (place.line < at.line || place.endLine > at.endLine) return undefined
    const {file, column, endColumn} = place
    return {file, line: place.line + line - at.line, column, endLine: place.endLine + line - at.line, endColumn}
  }
  const {event, cited, diagnostics} = remembered
  const moved = movePlaces({event, diagnostics}, placeNow)
  return moved && {...moved, span, cited}
}

/** Where year, month and day were taken from, which may be the lines of another event. */
function placesIn({parts: {year, month, day}}: Span): (Place | undefined)[] {
  return [year?.at, month?.at, day?.at]
}

/** True for two places in the same file that are one. */
function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return (
    one?.line === other?.line &&
    one?.column === other?.column &&
    one?.endLine === other?.endLine &&
    one?.endColumn === other?.endColumn
  )
}

/** What any event may depend on: settings, registers, and what the labels of footnotes and links stand for. */
function describeDocument({definitions}: Segments, reading: Reading): string {
  const {document, lines, lang, numericOrder, actors, places, tags} = reading
  return JSON.stringify([
    lines.placeOf(0, 0).file,
    lang,
    numericOrder,
    [actors, places, tags].map(({byFirstWord}) => [...byFirstWord]),
    [actors, places, tags].map(({byId}) => [...byId]),
    // A definition may also stand inside a list or a quotation.
    document.text.match(/^.*\]:.*$/gm),
    definitions.map(({start, end}) => document.text.slice(start, end)),
  ])
}

/** What the text of an event is, and what its date means, wherever its lines stand. */
function keyOf({units}: EventDraft, span: Span, {document: {text}, lines}: Reading): string {
  const start = units[0]?.start ?? 0
  const shapes = units.map(({kind, level, number, list, head}) => [
    kind,
    level,
    number,
    list && [list.ordered, list.spread, list.start],
    head && text.slice(head.start, head.end),
  ])
  const {parts, ...meaning} = span
  const origins = [parts.year, parts.month, parts.day].map(
    (part) => part && [part.value, part.from, part.at !== undefined],
  )
  const {column} = lines.placeOf(start, start)
  return JSON.stringify([column, text.slice(start, units.at(-1)?.end ?? start), shapes, meaning, origins])
}

function lineOf({units}: EventDraft, {lines}: Reading): number {
  const start = units[0]?.start ?? 0
  return lines.placeOf(start, start).line
}
