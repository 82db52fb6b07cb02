import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import type {Period} from '../edition/makePeriods.ts'
import {spanText} from '../edition/spanText.ts'
import type {PeriodLinkView, PeriodView} from './chronologyView.ts'
import type {BlockView} from './eventView.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import {makeEventView} from './makeEventView.ts'
import type {PageContext} from './pageContext.ts'

/** A period in a list. */
export function makePeriodLink(
  {words, to}: PageContext,
  chronology: PublishedChronology,
  period: Period,
): PeriodLinkView {
  return {
    anchor: period.id,
    title: periodTitle(period, words.lang),
    href: to(periodAddress(chronology, period)),
    count: period.events.length,
    countText: words.say('events', {count: period.events.length}),
  }
}

/** A period with its events, and with the undated text that stands in it. */
export function makePeriodView(context: PageContext, chronology: PublishedChronology, period: Period): PeriodView {
  // Where the view was made for another page, no event is asked for its words; this page tells them all the same.
  for (const event of period.events) event.note()
  return context.shared.period(period, () => makeView(context, chronology, period))
}

function makeView(context: PageContext, chronology: PublishedChronology, period: Period): PeriodView {
  return {
    ...makePeriodLink(context, chronology, period),
    blocks: period.texts.flatMap(({heading, blocks}) => [
      ...(heading === null ? [] : [headingBlock(heading)]),
      ...makeBlockViews(context, chronology.file, blocks),
    ]),
    events: period.events.map((event, index) =>
      makeEventView(context, chronology, event, (period.events[index - 1] as Event | undefined) ?? null),
    ),
  }
}

/** Address of a period's own page in the site. */
export function periodAddress({folder}: PublishedChronology, {id}: Period): string {
  return `${folder}/periods/${id}.html`
}

/** `May 2022` */
export function periodTitle({span}: Period, lang: string): string {
  return spanText(span, lang)
}

function headingBlock(heading: string): BlockView {
  const text = heading.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return {isText: true, isNote: false, isQuotation: false, html: `<h3>${text}</h3>`}
}
