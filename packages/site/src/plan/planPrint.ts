import type {PublishedChronology} from '../edition/edition.ts'
import {makePrintView} from '../views/print/makePrintView.ts'
import {reportAddress} from '../views/report/reportAddress.ts'
import type {PlannedPage} from './plannedFile.ts'

/** The page to print, or the part of it, counted from 1. */
export function planPrint(chronology: PublishedChronology, part = 1): PlannedPage {
  return {
    kind: 'page',
    address: reportAddress(chronology, 'print', part),
    template: 'print',
    lang: chronology.model.lang,
    from: chronology.file,
    view: (to) => makePrintView(to, chronology, part),
  }
}
