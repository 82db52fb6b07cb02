import type {Span} from '@daybook/core'
import {compareText} from '../../content/compareText.ts'
import type {PublishedChronology} from '../../edition/edition.ts'
import {sortDate} from '../../edition/makePeriods.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {makeCorrectionView} from '../makeEventView.ts'
import {makeShortEventView} from '../makeShortEventView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import type {ChangesView} from './changesView.ts'

/** The corrections and retractions of a chronology, the latest first; those without a date stand last. */
export function makeChangesView(context: PageContext, chronology: PublishedChronology): ChangesView {
  const {model, folder, events} = chronology
  const title = context.words.say('changes')
  return {
    ...makeBaseView(context, {
      kind: 'changes',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${title}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    title,
    version: model.version ?? null,
    changes: events
      .flatMap((event) => event.corrections.map((correction) => ({event, correction})))
      .sort((a, b) => compareText(dayOf(b.correction.date), dayOf(a.correction.date)))
      .map(({event, correction}) => ({
        ...makeCorrectionView(context, chronology, correction),
        event: makeShortEventView(context, chronology, event),
      })),
  }
}

function dayOf(date: Span | null): string {
  return date === null ? '' : sortDate(date)
}
