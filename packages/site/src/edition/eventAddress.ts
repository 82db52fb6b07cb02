import type {Event} from '@daybook/core'
import type {PublishedChronology} from './edition.ts'

/** Address of an event's own page in the site. */
export function eventAddress({folder}: Pick<PublishedChronology, 'folder'>, {id}: Pick<Event, 'id'>): string {
  return `${folder}/events/${id}.html`
}
