import type {Lexicon} from '../dates/lexicon.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import {findEnd} from './findEnd.ts'
import {isBelow, isPeriodLine, periodRole} from './periods.ts'
import type {Unit} from './unit.ts'
import {readUnits} from './units.ts'

/** A heading or a line alone, with what stands below it. Its period, if it names one, is the lead of its unit. */
export interface SectionDraft {
  unit: Unit
  /** The section it lies in. */
  parent?: SectionDraft
  /** True where it names a period; false where it only groups. */
  isPeriod: boolean
  body: Unit[]
  events: EventDraft[]
}

/** An event as a run of units; the first has the lead. */
export interface EventDraft {
  units: Unit[]
  section?: SectionDraft
}

/** The document taken apart. Each unit is in exactly one place. */
export interface Segments {
  units: Unit[]
  intro: Unit[]
  events: EventDraft[]
  sections: SectionDraft[]
  outro: Unit[]
  definitions: Unit[]
  /** Units whose date only sets the background. */
  backgrounds: Unit[]
}

/** Sorts the units of a document into introduction, sections, events, definitions and conclusion. */
export function segment(document: MarkdownDocument, lexicon: Lexicon): Segments {
  const units = readUnits(document, lexicon)
  const segments: Segments = {units, intro: [], events: [], sections: [], outro: [], definitions: [], backgrounds: []}
  const flow = units.filter((unit) => unit.kind !== 'front-matter' && unit.kind !== 'definition')
  segments.definitions = units.filter((unit) => unit.kind === 'definition')
  const end = findEnd(flow)
  segments.outro = flow.slice(end)
  const state: State = {segments}
  for (let index = 0; index < end; index++) place(flow[index] as Unit, index, flow, state)
  return segments
}

interface State {
  segments: Segments
  section?: SectionDraft
  event?: EventDraft
}

function place(unit: Unit, index: number, flow: Unit[], state: State): void {
  const {segments} = state
  const role = isPeriodLine(unit) && !unit.isClosing ? periodRole(index, flow) : undefined
  const begun = segments.events.length > 0 || segments.sections.length > 0
  if (role === 'section') openSection(unit, true, state)
  else if (role === 'event' || startsEvent(unit, state)) openEvent(unit, state)
  else if (!begun) introduce(unit, segments)
  else if (unit.kind === 'heading' && !isInside(unit, state.event)) openSection(unit, false, state)
  else if (state.event) state.event.units.push(unit)
  else state.section?.body.push(unit)
}

function introduce(unit: Unit, {intro, backgrounds}: Segments): void {
  if (unit.lead?.background) backgrounds.push(unit)
  intro.push(unit)
}

function startsEvent(unit: Unit, {segments, event}: State): boolean {
  if (!unit.lead || unit.isClosing) return false
  // Dated items below the heading of a day are part of that day.
  const opener = event?.units[0]
  if (unit.kind === 'item' && opener?.kind === 'heading' && opener.lead?.phrase.from.day) return false
  if (event?.units.length === 1 && restates(unit, opener)) return false
  const begun = segments.events.length > 0 || segments.sections.length > 0
  return begun || !isBackground(unit)
}

/** `#### 18 October 1986` over `On 18 October 1986 the club …`: the text names the day of its heading again. */
function restates(unit: Unit, heading: Unit | undefined): boolean {
  const [above, below] = [heading?.lead, unit.lead?.phrase]
  if (
    heading?.kind !== 'heading' ||
    unit.kind !== 'paragraph' ||
    !above?.alone ||
    !below ||
    below.to ||
    above.phrase.to
  )
    return false
  const {from} = above.phrase
  const agrees = (part: 'year' | 'month' | 'day') =>
    below.from[part] === undefined || below.from[part]?.value === from[part]?.value
  return from.day !== undefined && below.from.day !== undefined && agrees('day') && agrees('month') && agrees('year')
}

function isBackground(unit: Unit): boolean {
  return unit.kind === 'paragraph' && unit.lead?.background === true
}

/** A heading below the heading that opened the event is part of the event. */
function isInside(unit: Unit, event: EventDraft | undefined): boolean {
  const opener = event?.units[0]
  return opener?.kind === 'heading' && (unit.level ?? 0) > (opener.level ?? 0)
}

function openSection(unit: Unit, isPeriod: boolean, state: State): void {
  let parent = state.section
  while (parent && !isBelow(unit, parent.unit)) parent = parent.parent
  const section: SectionDraft = {unit, isPeriod, body: [], events: [], ...(parent && {parent})}
  state.segments.sections.push(section)
  state.section = section
  delete state.event
}

function openEvent(unit: Unit, state: State): void {
  const event: EventDraft = {units: [unit], ...(state.section && {section: state.section})}
  state.event = event
  state.segments.events.push(event)
  state.section?.events.push(event)
}
