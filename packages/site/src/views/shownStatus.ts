import type {Event, Status} from '@daybook/core'

/**
 * The status that pages show of an event, or `null`: `unknown` says nothing, and `occurred` is what the parser assumes of
 * any event that says nothing else.
 */
export function shownStatus({status, origin}: Pick<Event, 'status' | 'origin'>): Status | null {
  return status === 'unknown' || (status === 'occurred' && origin.status !== 'author') ? null : status
}
