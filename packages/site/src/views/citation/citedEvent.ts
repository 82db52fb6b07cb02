import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {eventAddress} from '../../edition/eventAddress.ts'
import {canonical} from '../canonical.ts'
import type {PageContext} from '../pageContext.ts'

/** What each form of a citation is made of. */
export interface CitedEvent {
  event: Event
  publisher: string | null
  title: string
  /** The date of the event in words. */
  date: string
  report: string
  version: string | null
  /** Absolute where the site's `url` is configured, else from the root of the site. */
  address: string
  isAbsolute: boolean
  /** Copies of its sources in archives. */
  archives: string[]
}

/** Gathers what a citation of the event says. */
export function citedEvent(context: PageContext, chronology: PublishedChronology, event: Event): CitedEvent {
  const {edition, date} = context
  const {model, sources} = chronology
  const absolute = canonical({edition, address: eventAddress(chronology, event)})
  const archives = event.citations.flatMap(({source}) => sources.get(source)?.archive?.url ?? [])
  return {
    event,
    publisher: model.publisher?.name ?? edition.publisher?.name ?? null,
    title: event.title.replace(/[.…\s]+$/, ''),
    date: date(event.date).text,
    report: model.title,
    version: model.version ?? null,
    address: absolute ?? eventAddress(chronology, event),
    isAbsolute: absolute !== null,
    archives: [...new Set(archives)],
  }
}
