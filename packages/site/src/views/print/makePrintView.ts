import type {PublishedChronology} from '../../edition/edition.ts'
import {encodePath} from '../../render/relativeAddress.ts'
import {canonical} from '../canonical.ts'
import {makeChronologyView} from '../makeChronologyView.ts'
import {makePartsView} from '../makePartsView.ts'
import type {PageContext} from '../pageContext.ts'
import {reportAddress} from '../report/reportAddress.ts'
import {printParts} from './printParts.ts'
import type {PrintView} from './printView.ts'

/** A chronology to be printed: all of it on one page, or a part of it, counted from 1, where it is divided. */
export function makePrintView(context: PageContext, chronology: PublishedChronology, part: number): PrintView {
  const {edition, words} = context
  const {model} = chronology
  const all = printParts(chronology)
  const stretch = {periods: all[part - 1] ?? [], isFirst: part === 1, isLast: part === all.length}
  const view = makeChronologyView(context, chronology, stretch)
  const address = reportAddress(chronology, 'index')
  const parts = makePartsView(context, all.length, part, (other) => reportAddress(chronology, 'print', other))
  const title = `${words.say('print')} · ${model.title}${parts === null ? '' : ` · ${parts.text}`}`
  return {
    ...view,
    page: {...view.page, structuredDataHtml: null, kind: 'print', title, headTitle: title},
    address: canonical({edition, address}) ?? encodePath(address),
    parts,
  }
}
