import {diagnose} from '../diagnostics/diagnose.ts'
import {flatten} from '../markdown/flatten.ts'
import type {Definition, Source} from '../model/annotation.ts'
import type {Block} from '../model/block.ts'
import type {Section} from '../model/chronology.ts'
import type {EventDraft, SectionDraft, Segments} from '../segment/segment.ts'
import type {Unit} from '../segment/unit.ts'
import type {Spans} from '../spans/spans.ts'
import {type AnnotatedEvent, annotateEvent} from './annotateEvent.ts'
import {nodesOf, plainRole} from './eventBlocks.ts'
import {findNotTaken} from './findNotTaken.ts'
import {makeBlock} from './makeBlock.ts'
import {startIds} from './makeIds.ts'
import {annotateWithMemory, type ParseMemory} from './parseMemory.ts'
import type {Reading} from './reading.ts'
import {readDefinitions, readSources} from './readSources.ts'
import {relate} from './relate.ts'
import {reportTwins} from './reportTwins.ts'

/** Everything the text says, ready to be put into the model. */
export interface Annotated {
  events: AnnotatedEvent[]
  sections: Section[]
  sources: Source[]
  definitions: Definition[]
  intro: Block[]
  outro: Block[]
}

export interface AnnotateOptions {
  memory?: ParseMemory | undefined
  /**
   * True where nobody needs the syntax tree and the units any more. They take as much memory as the events that are made from
   * them, so what an event was made from is given up at once.
   */
  letGo?: boolean
}

/** Reads what the blocks of a document say beside their dates. */
export function annotate(
  segments: Segments,
  spans: Spans,
  reading: Reading,
  {memory, letGo = false}: AnnotateOptions = {},
): Annotated {
  const notTaken = findNotTaken(segments, reading)
  if (letGo) {
    reading.document.root.children = []
    segments.units = []
  }
  const sources = readSources(segments.definitions, reading)
  const ids = startIds()
  const annotateOne = memory ? annotateWithMemory(memory, segments, reading) : annotateEvent
  const made = new Map<EventDraft, AnnotatedEvent>()
  for (const draft of segments.events) {
    const span = spans.events.get(draft)
    if (span) made.set(draft, annotateOne(draft, span, ids, reading))
    if (letGo) draft.units = []
  }
  const events = [...made.values()]
  const relations = relate(events, ({references}) => references, reading.diagnostics)
  for (const event of events) event.relations = relations.get(event) ?? []
  const sections = segments.sections.map((draft, index) => sectionOf(draft, index, spans, made, reading))
  const annotated = {
    events,
    sections,
    sources,
    definitions: readDefinitions(segments.definitions, reading),
    intro: proseBlocks(segments.intro, reading),
    outro: proseBlocks(segments.outro, reading),
  }
  for (const diagnostic of notTaken) reading.diagnostics.push(diagnostic)
  reportUncited(sources, reading)
  reportUnarchived(sources, reading)
  reportTwins(events, reading.diagnostics)
  return annotated
}

/** Blocks of text that belongs to no event. */
export function proseBlocks(units: Unit[], reading: Reading): Block[] {
  // Outside an event a footnote has no number; it is listed among the sources.
  const cite = (label: string) => {
    if (reading.sources.has(label)) reading.cited.add(label)
    return undefined
  }
  return nodesOf(units).map((node) => {
    const flat = flatten(node, reading.document.text)
    return makeBlock(node, flat, plainRole(node, flat.text, reading), reading, cite).block
  })
}

function sectionOf(
  draft: SectionDraft,
  index: number,
  spans: Spans,
  made: Map<EventDraft, AnnotatedEvent>,
  reading: Reading,
): Section {
  const {lines, document} = reading
  const {unit} = draft
  const period = spans.sections.get(draft) ?? null
  const heading = flatten(unit.nodes, document.text).text.trim()
  const undated = draft.body.find(({kind}) => kind !== 'table-head')
  if (period && undated && draft.events.length > 0)
    reading.diagnostics.push(diagnose('undated-block', lines.placeOf(undated.start, undated.end), {section: heading}))
  return {
    id: `section-${index + 1}`,
    heading,
    markdown: document.text.slice(unit.start, unit.end),
    level: unit.level ?? 0,
    period,
    body: proseBlocks(draft.body, reading),
    events: draft.events.flatMap((event) => made.get(event)?.id ?? []),
    at: lines.placeOf(unit.start, unit.end),
  }
}

function reportUncited(sources: Source[], {cited, diagnostics}: Reading): void {
  for (const source of sources)
    if (!cited.has(source.id)) diagnostics.push(diagnose('footnote-unused', source.at, {label: source.label}))
}

/** A link that no archive holds is gone when its page is. */
function reportUnarchived(sources: Source[], {diagnostics}: Reading): void {
  for (const {url, archive, at} of sources)
    if (url !== null && archive === null && /^https?:/i.test(url))
      diagnostics.push(diagnose('source-without-archive', at, {url}))
}
