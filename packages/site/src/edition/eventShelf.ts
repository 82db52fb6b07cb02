import type {Event} from '@daybook/core'

/** Events that are not in memory, by their places. */
export interface EventShelf {
  body(place: number): Event['body']
  whole(place: number): Event
  /** All of it as JSON. */
  line(place: number): string
}

/** What many files ask of an event beside its card. */
export type Gist = Pick<
  Event,
  'title' | 'summary' | 'concerns' | 'figures' | 'citations' | 'statusHistory' | 'certaintyNote'
>
