import type {Edition, PublishedChronology} from './edition.ts'

/** The chronologies of an edition and of its translations. */
export function allChronologies(edition: Edition): PublishedChronology[] {
  return [edition, ...edition.translations].flatMap(({chronologies}) => chronologies)
}
