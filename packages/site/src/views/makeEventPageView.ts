import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import type {Period} from '../edition/makePeriods.ts'
import {makeCitationView} from './citation/makeCitationView.ts'
import type {EventPageView} from './eventPageView.ts'
import {makeBaseView} from './makeBaseView.ts'
import {makeEventView} from './makeEventView.ts'
import {periodAddress, periodTitle} from './makePeriodView.ts'
import {makeShortEventView} from './makeShortEventView.ts'
import type {PageContext} from './pageContext.ts'
import {eventRelations} from './related/eventRelations.ts'
import {relatedEvents} from './related/relatedEvents.ts'
import {makeReportView} from './report/makeReportView.ts'
import type {LinkView} from './siteView.ts'
import {eventData} from './structured/eventData.ts'

/** Events of the same date that a page names; a day with hundreds has its list on the page of the month. */
const mostOfSameDate = 20

/** The page of one event. */
export function makeEventPageView(context: PageContext, chronology: PublishedChronology, event: Event): EventPageView {
  const {model, folder, events} = chronology
  const {to, words} = context
  const position = chronology.position.get(event) as number
  const period = chronology.periodOf.get(event) as Period
  const sameDate = (chronology.sameDate.get(event.date.edtf) ?? [])
    .slice(0, mostOfSameDate + 1)
    .filter((other) => other !== event)
  const relations = eventRelations(chronology, event)
  const known = [...sameDate, ...relations.map((relation) => relation.event)]
  const short = (other: Event) => makeShortEventView(context, chronology, other)
  const {site, page} = makeBaseView(context, {
    kind: 'event',
    title: event.title,
    lang: event.lang,
    dir: model.dir,
    description: `${context.date(event.date).text}: ${event.summary}`,
    feed: `${folder}/feed.xml`,
    structuredData: eventData(context, chronology, event),
  })
  return {
    site,
    page,
    event: makeEventView(context, chronology, event),
    report: makeReportView(context, chronology),
    period: {title: periodTitle(period, words.lang), href: to(periodAddress(chronology, period))},
    previous: linkTo(context, chronology, events[position - 1]),
    next: linkTo(context, chronology, events[position + 1]),
    relations: relations.map(({type, event: other}) => ({text: words.say(`relation.${type}`), event: short(other)})),
    sameDate: sameDate.map(short),
    related: relatedEvents(chronology, event, new Set(known)).map(short),
    citation: makeCitationView(context, chronology, event),
  }
}

function linkTo(
  context: PageContext,
  chronology: PublishedChronology,
  event: Event | undefined,
): (LinkView & {date: string}) | null {
  if (!event) return null
  return {
    href: context.to(eventAddress(chronology, event)),
    text: event.title,
    current: false,
    date: context.date(event.date).text,
  }
}
