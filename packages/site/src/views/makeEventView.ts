import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {encodePath} from '../render/relativeAddress.ts'
import type {EventView, TermView} from './eventView.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import {makeLanguageViews} from './makeLanguageViews.ts'
import {makeSourceViews} from './makeSourceViews.ts'
import type {PageContext} from './pageContext.ts'

/** An event as a page shows it; `before` is the event above it on the page, `null` for the first. */
export function makeEventView(
  context: PageContext,
  chronology: PublishedChronology,
  event: Event,
  before: Event | null = null,
): EventView {
  const {words, date, html} = context
  const {file} = chronology
  return {
    id: event.id,
    anchor: event.id,
    href: context.to(eventAddress(chronology, event)),
    address: `${context.edition.url ?? ''}${encodePath(eventAddress(chronology, event))}`,
    title: event.title,
    languages: makeLanguageViews(context, eventAddress(chronology, event)).filter(
      ({current, exact}) => exact && !current,
    ),
    date: date(event.date),
    concerns: event.concerns ? date(event.concerns) : null,
    sharesDate: before !== null && isSameDate(before, event),
    blocks: makeBlockViews(context, file, event.body, {withoutAnnotations: true}),
    corrections: event.corrections.map((correction) => ({
      isRetraction: correction.kind === 'retraction',
      date: correction.date ? date(correction.date) : null,
      html: html(file, correction.html),
    })),
    sources: makeSourceViews(context, chronology, event),
    actors: terms(event.actors),
    places: terms(event.places),
    tags: event.tags.map((id) => ({id, text: context.tagName(id)})),
    figures: event.figures.map(figureText),
    status: event.status === 'unknown' || isAssumed(event, 'status') ? null : term(context, 'status', event.status),
    statusHistory: event.statusHistory.map((change) => ({
      ...term(context, 'status', change.status),
      date: change.date ? date(change.date) : null,
    })),
    certainty: event.certainty === 'unassessed' ? null : term(context, 'certainty', event.certainty),
    certaintyNote: event.certaintyNote ?? null,
    inferred: inferredFields(event).map((field) => words.say(`field.${field}`)),
  }
}

/** Address of an event's own page in the site. */
export function eventAddress({folder}: PublishedChronology, {id}: Pick<Event, 'id'>): string {
  return `${folder}/events/${id}.html`
}

/** A figure with its unit and what it counts, as far as the bold text does not say them itself. */
function figureText({text, unit, what}: Event['figures'][number]): string {
  return [text, unit ?? '', what]
    .filter((part, index) => part !== '' && (index === 0 || !text.includes(part)))
    .join(' ')
}

/** Fields that are shown and that a reader may take for the author's words although the parser worked them out. */
function inferredFields(event: Event): string[] {
  const shown = {
    date: true,
    concerns: event.concerns !== undefined,
    actors: event.actors.length > 0,
    places: event.places.length > 0,
    tags: event.tags.length > 0,
    status: event.status !== 'unknown' && !isAssumed(event, 'status'),
    certainty: event.certainty !== 'unassessed',
  }
  return Object.entries(shown).flatMap(([field, isShown]) =>
    isShown && event.origin[field] === 'parser' ? [field] : [],
  )
}

function isSameDate({date: a}: Event, {date: b}: Event): boolean {
  return a.edtf === b.edtf && a.kind === b.kind && a.time?.start === b.time?.start && a.time?.end === b.time?.end
}

/** `occurred` is what the parser assumes of any event that says nothing else. */
function isAssumed(event: Event, field: 'status'): boolean {
  return event[field] === 'occurred' && event.origin[field] !== 'author'
}

function term({words}: PageContext, kind: 'status' | 'certainty', id: string): TermView {
  return {id, text: words.say(`${kind}.${id}`)}
}

/** An actor or a place is named once, however often the text mentions it. */
function terms(mentions: {id: string; name: string}[]): TermView[] {
  return [...new Map(mentions.map(({id, name}) => [id, {id, text: name}])).values()]
}
