import type {Correction, Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {encodePath} from '../render/relativeAddress.ts'
import type {CorrectionView, EventView} from './eventView.ts'
import {filterKeys} from './filter/filterKeys.ts'
import {isRetracted} from './isRetracted.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import {makeLanguageViews} from './makeLanguageViews.ts'
import {makeSourceViews} from './makeSourceViews.ts'
import {makeCertaintyView, makeStatusView, makeTermViews} from './makeTermViews.ts'
import type {PageContext} from './pageContext.ts'
import {shownStatus} from './shownStatus.ts'

/** An event as a page shows it; `before` is the event above it on the page, `null` for the first. */
export function makeEventView(
  context: PageContext,
  chronology: PublishedChronology,
  event: Event,
  before: Event | null = null,
): EventView {
  const {words, date} = context
  const {file} = chronology
  return {
    id: event.id,
    anchor: event.id,
    href: context.to(eventAddress(chronology, event)),
    address: `${context.edition.url ?? ''}${encodePath(eventAddress(chronology, event))}`,
    title: event.title,
    lang: event.lang,
    languages: makeLanguageViews(context, eventAddress(chronology, event)).filter(
      ({current, exact}) => exact && !current,
    ),
    date: date(event.date),
    concerns: event.concerns ? date(event.concerns) : null,
    sharesDate: before !== null && isSameDate(before, event),
    blocks: makeBlockViews(context, file, event.body, {withoutAnnotations: true}),
    corrections: event.corrections.map((correction) => makeCorrectionView(context, chronology, correction)),
    sources: makeSourceViews(context, chronology, event),
    actors: makeTermViews(context, chronology, 'actors', event),
    places: makeTermViews(context, chronology, 'places', event),
    tags: makeTermViews(context, chronology, 'tags', event),
    figures: event.figures.map(figureText),
    status: makeStatusView(context, chronology, event),
    statusHistory: event.statusHistory.map((change) => ({
      id: change.status,
      text: words.say(`status.${change.status}`),
      date: change.date ? date(change.date) : null,
    })),
    certainty: makeCertaintyView(context, chronology, event),
    isRetracted: isRetracted(event),
    certaintyNote: event.certaintyNote ?? null,
    keys: filterKeys(event, context.edition.registers),
    from: event.date.earliest ?? '',
    to: event.date.latest ?? '',
    inferred: inferredFields(event).map((field) => words.say(`field.${field}`)),
  }
}

/** A correction or a retraction with its date in words. */
export function makeCorrectionView(
  {date, html}: PageContext,
  {file}: PublishedChronology,
  correction: Correction,
): CorrectionView {
  return {
    isRetraction: correction.kind === 'retraction',
    date: correction.date ? date(correction.date) : null,
    html: html(file, correction.html),
  }
}

/** A figure with its unit and what it counts, as far as the bold text does not say them itself. */
function figureText({text, unit, what}: Event['figures'][number]): string {
  return [text, unit ?? '', what]
    .filter((part, index) => part !== '' && (index === 0 || !text.includes(part)))
    .join(' ')
}

/** Fields that are shown and that a reader may take for the author's words although the parser worked them out. */
function inferredFields(event: Event): string[] {
  return shownFields
    .filter(([field, isShown]) => event.origin[field] === 'parser' && isShown(event))
    .map(([field]) => field)
}

const shownFields: readonly [field: string, isShown: (event: Event) => boolean][] = [
  ['date', () => true],
  ['concerns', ({concerns}) => concerns !== undefined],
  ['actors', ({actors}) => actors.length > 0],
  ['places', ({places}) => places.length > 0],
  ['tags', ({tags}) => tags.length > 0],
  ['figures', ({figures}) => figures.length > 0],
  ['status', (event) => shownStatus(event) !== null],
  ['certainty', ({certainty}) => certainty !== 'unassessed'],
]

function isSameDate({date: a}: Event, {date: b}: Event): boolean {
  return a.edtf === b.edtf && a.kind === b.kind && a.time?.start === b.time?.start && a.time?.end === b.time?.end
}
