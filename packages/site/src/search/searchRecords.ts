import type {Event} from '@daybook/core'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import type {PublishedEvent} from '../edition/publishedEvent.ts'
import type {Theme} from '../theme/theme.ts'
import {createPageContexts, type PageContext} from '../views/pageContext.ts'

/** What the index knows of an event. */
export interface SearchRecord {
  /** Address of the event's page in the site. */
  url: string
  content: string
  language: string
  meta: Record<'title' | 'date', string>
  /** Names by facet, in the words of the edition. */
  filters: Record<SearchFacet, string[]>
  sort: {date: string}
}

/** Facets that a search can be narrowed by, in the order in which they are shown. */
export const searchFacets = ['actors', 'places', 'tags', 'status', 'certainty'] as const

export type SearchFacet = (typeof searchFacets)[number]

/**
 * A record for each event of the editions that can be searched and is not withdrawn, in the order of the chronologies; or for those
 * alone that are `asked` for.
 */
export function searchRecords(
  edition: Edition,
  theme: Pick<Theme, 'styles' | 'settings' | 'words'>,
  asked: (event: PublishedEvent) => boolean = () => true,
): SearchRecord[] {
  const contextOf = createPageContexts(edition, theme)
  const editions = [edition, ...edition.translations].filter(({search}) => search)
  return editions.flatMap((each) => {
    const context = contextOf('', each.lang)
    return each.chronologies.flatMap((chronology) => {
      const withdrawn = new Set(chronology.model.tombstones.map(({id}) => id))
      return chronology.events
        .filter((event) => asked(event) && !withdrawn.has(event.id))
        .map((event) => makeRecord(each, chronology, event, context))
    })
  })
}

function makeRecord(
  edition: Edition,
  chronology: PublishedChronology,
  event: Event,
  {words, date, tagName}: PageContext,
): SearchRecord {
  const filters = {
    actors: distinct(event.actors.map(({name}) => name)),
    places: distinct(event.places.map(({name}) => name)),
    tags: distinct(event.tags.map(tagName)),
    // `occurred` is what the parser assumes of any event that says nothing else.
    status: event.status === 'unknown' || event.origin.status !== 'author' ? [] : [words.say(`status.${event.status}`)],
    certainty: event.certainty === 'unassessed' ? [] : [words.say(`certainty.${event.certainty}`)],
  }
  const texts = event.body.filter(({role}) => role !== 'details').map(({text}) => text)
  return {
    url: eventAddress(chronology, event),
    // The date whole, and names as the register has them, so that they are found however the text has them.
    content: [...texts, date(event.date).text, ...Object.values(filters).flat()].join(' · '),
    language: edition.lang.toLowerCase(),
    meta: {title: event.title, date: date(event.date).text},
    filters,
    sort: {date: event.date.earliest ?? event.date.latest ?? ''},
  }
}

function distinct(names: string[]): string[] {
  return [...new Set(names)]
}
