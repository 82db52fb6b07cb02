import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {eventAddress} from '../../edition/eventAddress.ts'
import {canonical} from '../canonical.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {makeShortEventView} from '../makeShortEventView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import type {MovedView} from './movedView.ts'

/** The page at a former address of an event. */
export function makeMovedView(context: PageContext, chronology: PublishedChronology, event: Event): MovedView {
  const {model, folder} = chronology
  const base = makeBaseView(context, {
    kind: 'moved',
    title: event.title,
    lang: event.lang,
    dir: model.dir,
    description: null,
    feed: `${folder}/feed.xml`,
  })
  const address = eventAddress(chronology, event)
  return {
    ...base,
    page: {...base.page, canonical: canonical({edition: context.edition, address})},
    report: makeReportView(context, chronology),
    event: makeShortEventView(context, chronology, event),
  }
}
