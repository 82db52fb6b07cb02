import {getCollection} from 'astro:content'

let events

/** All events by name, which begins with the date; read once for all pages. */
export function sortedEvents() {
  events ??= getCollection('events').then((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)))
  return events
}
