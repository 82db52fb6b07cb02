import type {Chronology, Diagnostic, Event} from '@daybook/core'
import {reviseChronology} from '@daybook/core/revise'
import {isSourceMark} from '../edition/localLinks.ts'
import {readAddresses} from '../render/rewriteAddresses.ts'
import type {EditedText} from './restoreContent.ts'

/** An event of which only words changed. */
export interface Retold {
  /** Its number in the site. */
  number: number
  /** Its place in the document. */
  index: number
  before: Event
  after: Event
  /** True where its title or summary changed, which other pages tell too. */
  isRenamed: boolean
  /** True where its figures say otherwise; they are as many as they were. */
  restates: boolean
  /** All sections of its chronology now: they name events by their ids, of which one may be new. */
  sections: Chronology['sections']
}

/** Fields of an event that tell it in words, the id that is made of them, and the figures, which words belong to. */
const words = new Set<keyof Event>(['id', 'title', 'summary', 'body', 'markdown', 'at', 'figures'])

/**
 * Finds the event that an edit was made in. `null` where more than its words changed, or where something was told of it that
 * may no longer be so.
 */
export function findRetold(
  {source, before: text, options, stored, events}: EditedText,
  told: readonly Diagnostic[],
): Retold | null {
  const revised = reviseChronology({source: text, chronology: {...stored.model, events}}, source.text, options)
  const index = revised === null ? -1 : revised.events.findIndex((event, at) => event !== events[at])
  const [event, now] = [events[index], revised?.events[index]]
  if (!revised || !event || !now) return null
  const before = stored.read(index)
  const after = {...now, date: before.date}
  const {line, endLine} = after.at
  const isTold = told.some(({place}) => place.file === source.file && place.line <= endLine && place.endLine >= line)
  if (isTold || !areAlike(before, after) || before.figures.length !== after.figures.length) return null
  return {
    number: event.number,
    index,
    before,
    after,
    isRenamed: before.id !== after.id || before.title !== after.title || before.summary !== after.summary,
    restates: describe(before.figures) !== describe(after.figures),
    sections: revised.sections,
  }
}

/** The sections that name the event otherwise than they did. */
export function renamedSections({stored}: EditedText, {sections}: Retold) {
  return stored.model.sections.flatMap((before, index) => {
    const after = sections[index]
    return after && after !== before ? [{before, after}] : []
  })
}

/** True where two events differ in words alone, and their texts lead to the same. */
function areAlike(before: Event, after: Event): boolean {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Event)[])
  for (const field of fields) if (!words.has(field) && describe(before[field]) !== describe(after[field])) return false
  return addressesOf(before) === addressesOf(after)
}

/** What a field says, wherever in its line that stands. */
function describe(value: unknown): string | undefined {
  return JSON.stringify(value, (key, part: unknown) => (key === 'column' || key === 'endColumn' ? undefined : part))
}

/** All that the text may load or lead to. Its footnotes are named after its id. */
function addressesOf({id, body}: Event): string {
  const own = `#${id}-`
  const read = (html: string) =>
    readAddresses(html).map(({kind, url}) => [
      kind,
      isSourceMark(url) && url.startsWith(own) ? url.slice(own.length) : url,
    ])
  return JSON.stringify(
    body.map(({html, links}) => [links.map(({kind, url}) => [kind, url]), read(html), html.includes('<img')]),
  )
}
