import type {Diagnostic} from '../model/diagnostic.ts'
import type {Span} from '../model/span.ts'
import type {EventDraft, Segments} from '../segment/segment.ts'
import {type AnnotatedEvent, annotateEvent} from './annotateEvent.ts'
import type {Ids} from './makeIds.ts'
import type {Reading} from './reading.ts'

/**
 * What the parser remembers of the events of a document, for the next version of it. Where an event stands on the same lines
 * with the same text and the same date, and nothing it refers to changed, it is not annotated again.
 */
export interface ParseMemory {
  /** What holds for the whole document, as text; with another one nothing is remembered. */
  document: string
  events: Map<string, RememberedEvent>
}

interface RememberedEvent {
  event: AnnotatedEvent
  cited: ReadonlySet<string>
  diagnostics: Diagnostic[]
}

/** A memory for the versions of one document, to be handed to `parseChronology` with each. */
export function createParseMemory(): ParseMemory {
  return {document: '', events: new Map()}
}

/** Annotates the events of a document with the help of a memory, which afterwards holds them and no others. */
export function annotateWithMemory(memory: ParseMemory, segments: Segments, reading: Reading): typeof annotateEvent {
  const document = describeDocument(segments, reading)
  const known = memory.document === document ? memory.events : new Map<string, RememberedEvent>()
  memory.document = document
  memory.events = new Map()

  return (draft, span, ids, whole) => {
    const key = keyOf(draft, span, whole)
    const remembered = known.get(key)
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
    const remembered = {event, cited: own.cited, diagnostics: own.diagnostics}
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
    definitions.map(({start, end}) => [lines.placeOf(start, end).line, document.text.slice(start, end)]),
  ])
}

/** Where an event stands, what its text is, and what its date means. */
function keyOf({units}: EventDraft, span: Span, {document: {text}, lines}: Reading): string {
  const start = units[0]?.start ?? 0
  const {line, column} = lines.placeOf(start, start)
  const shapes = units.map(({kind, level, number, list, head}) => [
    kind,
    level,
    number,
    list && [list.ordered, list.spread, list.start],
    head && text.slice(head.start, head.end),
  ])
  return JSON.stringify([line, column, text.slice(start, units.at(-1)?.end ?? start), shapes, span])
}
