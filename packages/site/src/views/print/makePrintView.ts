import type {PublishedChronology} from '../../edition/edition.ts'
import {encodePath} from '../../render/relativeAddress.ts'
import {canonical} from '../canonical.ts'
import {makeChronologyView} from '../makeChronologyView.ts'
import type {PageContext} from '../pageContext.ts'
import {reportAddress} from '../report/reportAddress.ts'
import type {PrintView} from './printView.ts'

/** All of a chronology on one page, however long it is. */
export function makePrintView(context: PageContext, chronology: PublishedChronology): PrintView {
  const {edition, words} = context
  const {model} = chronology
  const view = makeChronologyView(context, chronology, {isWhole: true})
  const address = reportAddress(chronology, 'index')
  const title = `${words.say('print')} · ${model.title}`
  return {
    ...view,
    page: {...view.page, structuredDataHtml: null, kind: 'print', title, headTitle: title},
    address: canonical({edition, address}) ?? encodePath(address),
  }
}
