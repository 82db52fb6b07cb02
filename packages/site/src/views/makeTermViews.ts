import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import type {TermView} from './eventView.ts'
import {facetAddress} from './facets/facetAddress.ts'
import type {FacetKind} from './facets/facetKind.ts'
import type {PageContext} from './pageContext.ts'
import {shownStatus} from './shownStatus.ts'

/** The actors, places or tags of an event, each once, however often the text names it, with the way to its page. */
export function makeTermViews(
  context: PageContext,
  chronology: PublishedChronology,
  kind: 'actors' | 'places' | 'tags',
  event: Event,
): TermView[] {
  const names =
    kind === 'tags'
      ? event.tags.map((id) => [id, context.tagName(id)] as const)
      : event[kind].map(({id, name}) => [id, name] as const)
  return [...new Map(names)].map(([id, text]) => ({id, text, href: hrefOf(context, chronology, kind, id)}))
}

/** The status of an event, where the chronology says one. */
export function makeStatusView(context: PageContext, chronology: PublishedChronology, event: Event): TermView | null {
  const id = shownStatus(event)
  return id && {id, text: context.words.say(`status.${id}`), href: hrefOf(context, chronology, 'status', id)}
}

/** The certainty of an event, where somebody assessed it. */
export function makeCertaintyView(
  context: PageContext,
  chronology: PublishedChronology,
  {certainty: id}: Event,
): TermView | null {
  if (id === 'unassessed') return null
  return {id, text: context.words.say(`certainty.${id}`), href: hrefOf(context, chronology, 'certainty', id)}
}

function hrefOf({to}: PageContext, chronology: PublishedChronology, kind: FacetKind, id: string): string {
  return to(facetAddress(chronology, kind, id))
}
