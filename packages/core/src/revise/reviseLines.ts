import type {Chronology, Section} from '../model/chronology.ts'
import type {Event} from '../model/event.ts'
import type {ParseOptions} from '../parseChronology.ts'
import {canRename} from './canRename.ts'
import {cutExcerpts} from './cutExcerpts.ts'
import {editsBetween} from './editsBetween.ts'
import {type Edit, findEdit} from './findEdit.ts'
import {findEvent} from './findEvent.ts'
import {findLabels, type Labels, stubsOf} from './findLabels.ts'
import {keepsShape} from './keepsShape.ts'
import {knowsPlaces} from './knowsPlaces.ts'
import {readExcerpt} from './readExcerpt.ts'
import {type Retold, retell} from './retell.ts'
import {reviseDiagnostics} from './reviseDiagnostics.ts'

/** Reads the event anew in which some lines are others; `null` where there are other lines, or lines of another event. */
export function reviseLines(before: Chronology, first: string, last: string, options: ParseOptions): Chronology | null {
  const edits = editsBetween(first, last)
  if (!edits) return null
  let chronology = before
  let edited: number | undefined
  for (const line of edits) {
    const edit = findEdit(line)
    const index = edit && findEvent(chronology.events, edit.line)
    if (!edit || index === undefined || (edited ?? index) !== index) return null
    const revised = reviseLine(chronology, edit, index, options)
    if (!revised) return null
    chronology = revised
    edited = index
  }
  return chronology
}

/** Reads the event whose number is given anew, one line of which was edited. */
function reviseLine(chronology: Chronology, edit: Edit, index: number, options: ParseOptions): Chronology | null {
  const known = chronology.events[index] as Event
  const versions = retellBoth(known, edit, chronology, options)
  if (!versions || !isTold(versions.was, known) || !asksTheSame(versions.was, versions.now)) return null
  const {was, now} = versions
  const event: Event = {...now.event, relations: known.relations}
  if (hasTwin(index, event, chronology)) return null
  if (event.id !== known.id && !canRename(known, now, edit.after, chronology)) return null
  const diagnostics = reviseDiagnostics(chronology.diagnostics, known, was.diagnostics, now.diagnostics, edit)
  if (!diagnostics) return null
  const events = chronology.events.slice()
  events[index] = event
  return {...chronology, sections: reviseSections(chronology.sections, known.id, event.id), events, diagnostics}
}

/** Reads the event in both versions; `undefined` where the edit changed more than its text. */
function retellBoth(known: Event, edit: Edit, chronology: Chronology, options: ParseOptions) {
  let labels: Labels | undefined
  const excerpts = cutExcerpts(known, edit, (texts) => {
    labels = findLabels(texts.join('\n'), edit.before, chronology)
    return labels && stubsOf(labels)
  })
  if (!excerpts || !labels) return undefined
  const {sources} = labels
  const was = readExcerpt(excerpts.before, known, chronology, sources, options)
  const now = was && readExcerpt(excerpts.after, known, chronology, sources, options)
  if (!was || !now || !keepsShape(was, now, edit)) return undefined
  if (!knowsPlaces(was, edit.before) || !knowsPlaces(now, edit.after)) return undefined
  const {lead, opening} = was.units[was.from] ?? {}
  if (opening?.flat.text.slice(lead?.phrase.start, lead?.phrase.end) !== known.date.text) return undefined
  const {date, id} = known
  const told = retell(was, date, id)
  return {was: told, now: retell(now, date, id, told)}
}

/** True where the excerpt of the version before gives exactly the event that is known: then it holds all that it depends on. */
function isTold({event}: Retold, known: Event): boolean {
  return event.date === known.date && JSON.stringify({...event, relations: known.relations}) === JSON.stringify(known)
}

/** True where the rest of the document sees no difference, except the id that is made from the title. */
function asksTheSame(was: Retold, now: Retold): boolean {
  const asked = ({references, cited, chosen}: Retold) =>
    JSON.stringify([references.map(({at: _, ...reference}) => reference), [...cited].sort(), chosen])
  const isRetracted = [was, now].some(({event}) => event.corrections.some(({kind}) => kind === 'retraction'))
  return now.event.date === was.event.date && asked(was) === asked(now) && !isRetracted
}

/** True where another event of the same date says what this one said or says now. */
function hasTwin(index: number, event: Event, {events}: Chronology): boolean {
  const {date, summary} = events[index] as Event
  const said = [summary, event.summary].map((text) => text.toLowerCase())
  if (said[0] === said[1]) return false
  return events.some(
    (other, at) => at !== index && other.date.edtf === date.edtf && said.includes(other.summary.toLowerCase()),
  )
}

/** A section names its events by their ids. */
function reviseSections(sections: Section[], was: string, now: string): Section[] {
  if (was === now) return sections
  return sections.map((section) =>
    section.events.includes(was) ? {...section, events: section.events.map((id) => (id === was ? now : id))} : section,
  )
}
