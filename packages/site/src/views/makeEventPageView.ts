import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import type {Period} from '../edition/makePeriods.ts'
import type {EventPageView} from './eventPageView.ts'
import {canonical, makeBaseView} from './makeBaseView.ts'
import {eventAddress, makeEventView} from './makeEventView.ts'
import {periodAddress, periodTitle} from './makePeriodView.ts'
import type {PageContext} from './pageContext.ts'
import {makeReportView} from './report/makeReportView.ts'
import type {LinkView} from './siteView.ts'

/** Events of the same date that a page names; a day with hundreds has its list on the page of the month. */
const mostOfSameDate = 20

/** The page of one event. */
export function makeEventPageView(context: PageContext, chronology: PublishedChronology, event: Event): EventPageView {
  const {model, folder, events} = chronology
  const {to, words} = context
  const position = chronology.position.get(event) as number
  const period = chronology.periodOf.get(event) as Period
  const sameDate = chronology.sameDate.get(event.date.edtf) ?? []
  return {
    ...makeBaseView(context, {
      kind: 'event',
      title: event.title,
      lang: event.lang,
      dir: model.dir,
      description: `${context.date(event.date).text}: ${event.summary}`,
      feed: `${folder}/feed.xml`,
    }),
    event: makeEventView(context, chronology, event),
    report: makeReportView(context, chronology),
    period: {title: periodTitle(period, words.lang), href: to(periodAddress(chronology, period))},
    previous: linkTo(context, chronology, events[position - 1]),
    next: linkTo(context, chronology, events[position + 1]),
    sameDate: sameDate
      .slice(0, mostOfSameDate + 1)
      .filter((other) => other !== event)
      .flatMap((other) => linkTo(context, chronology, other) ?? []),
    citation: citation(context, chronology, event),
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

/** Who says what, of which date, where: in the order that styles of citation share. */
function citation(context: PageContext, chronology: PublishedChronology, event: Event): string {
  const {model} = chronology
  const {edition, date} = context
  const publisher = model.publisher?.name ?? edition.publisher?.name
  const report = model.version === undefined ? model.title : `${model.title} (${model.version})`
  const title = `“${event.title.replace(/[.…\s]+$/, '')}”`
  const address = canonical(context)
  const parts = [publisher, title, date(event.date).text, report, address ?? eventAddress(chronology, event)]
  return `${parts.filter((part) => part !== undefined).join(', ')}.`
}
