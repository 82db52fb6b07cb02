import type {Event} from '@daybook/core'

/** True for an event that a later note withdraws. */
export function isRetracted({corrections}: Pick<Event, 'corrections'>): boolean {
  return corrections.some(({kind}) => kind === 'retraction')
}
