import type {PublishedChronology} from '../edition/edition.ts'

/** Events that the page of a chronology shows; one of more is divided into pages of its periods. */
const mostOnOnePage = 500

/** True where the events stand on the pages of the periods. */
export function isDivided({events, periods}: PublishedChronology): boolean {
  return events.length > mostOnOnePage && periods.length > 1
}
