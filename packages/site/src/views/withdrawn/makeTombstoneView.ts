import type {Tombstone} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {makeEventView} from '../makeEventView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import type {TombstoneView} from './tombstoneView.ts'

/** The page of a withdrawn event: that it was withdrawn, when and why, then what it said. */
export function makeTombstoneView(
  context: PageContext,
  chronology: PublishedChronology,
  {id, date, retracted, reason}: Tombstone,
): TombstoneView {
  const {model, folder, events} = chronology
  const {words} = context
  const event = events.find((other) => other.id === id)
  const title = words.say('retracted.title', {date: context.date(date).text})
  return {
    ...makeBaseView(context, {
      kind: 'tombstone',
      title,
      lang: event?.lang ?? model.lang,
      dir: model.dir,
      description: title,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    date: context.date(date),
    retracted: retracted ? context.date(retracted) : null,
    reason,
    event: event ? makeEventView(context, chronology, event) : null,
  }
}
