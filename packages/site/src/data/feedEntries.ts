import type {Event} from '@daybook/core'
import {compareText} from '../content/compareText.ts'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {sortDate} from '../edition/makePeriods.ts'
import {describeGraphicImages} from '../media/showImages.ts'
import {relativeAddress, rootOf} from '../render/relativeAddress.ts'
import {rewriteAddresses} from '../render/rewriteAddresses.ts'

/** Entries of a feed: readers keep what they have seen, so a feed need not hold all events. */
const mostEntries = 100

export interface FeedEntry {
  chronology: PublishedChronology
  event: Event
  /** The day on which the entry was updated last. */
  day: string
}

/** The latest events and corrections, newest first. */
export function feedEntries(chronologies: PublishedChronology[]): FeedEntry[] {
  const byDay = chronologies
    .flatMap((chronology) => chronology.events.map((event) => ({chronology, event, day: updatedDay(event)})))
    .sort((a, b) => compareText(b.day, a.day))
  // No other event is asked for its id: a feed tells those alone that may be in it.
  const lastDay = byDay[mostEntries - 1]?.day ?? ''
  return byDay
    .filter(({day}) => day >= lastDay)
    .sort((a, b) => compareText(b.day, a.day) || compareText(b.event.id, a.event.id))
    .slice(0, mostEntries)
}

/** First day of the event, or the day of its latest correction; the epoch where no day is known. */
function updatedDay(event: Event): string {
  const corrections = event.corrections.map(({date}) => (date ? (date.latest ?? date.earliest ?? '') : ''))
  const days = [sortDate(event.date), ...corrections].filter((day) => day !== '')
  return days.sort(compareText).at(-1) ?? '1970-01-01'
}

/**
 * HTML of an event with its addresses relative to the feed. Footnote marks lead to the page of the event, which shows the
 * sources.
 */
export function localAddresses(edition: Edition, chronology: PublishedChronology, html: string, feed: string): string {
  return rewriteAddresses(describeGraphicImages(html), (url) => {
    const target = edition.targets.get(chronology.file)?.get(url)
    if (target) return relativeAddress(rootOf(feed), target)
    const id = /^#(.+)-source-\d+$/.exec(url)?.[1]
    return id === undefined ? null : addressFrom(feed, eventAddress(chronology, {id})) + url
  })
}

/** A page of the site as a feed links to it. */
export function addressFrom(feed: string, address: string): string {
  return relativeAddress(rootOf(feed), {address, fragment: ''})
}
