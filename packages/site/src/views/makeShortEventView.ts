import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {isRetracted} from './isRetracted.ts'
import type {PageContext} from './pageContext.ts'
import type {ShortEventView} from './shortEventView.ts'

/** An event in one line: its date, its title, and whether it was withdrawn. */
export function makeShortEventView(
  context: PageContext,
  chronology: PublishedChronology,
  event: Event,
): ShortEventView {
  return {
    href: context.to(eventAddress(chronology, event)),
    title: event.title,
    lang: event.lang,
    date: context.date(event.date),
    isRetracted: isRetracted(event),
  }
}
