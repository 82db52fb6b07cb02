import type {PublishedChronology} from '../../edition/edition.ts'
import {makeSparkView} from '../makeSparkView.ts'
import type {PageContext} from '../pageContext.ts'
import {facetAddress} from './facetAddress.ts'
import type {FacetValue} from './facetsOf.ts'
import type {FacetSummary} from './facetView.ts'

/** An actor, a place, ... as a list shows it. */
export function makeFacetSummary(
  context: PageContext,
  chronology: PublishedChronology,
  value: FacetValue,
): FacetSummary {
  const {kind, id, events} = value
  return {
    kind,
    id,
    name: facetName(context, value),
    href: context.to(facetAddress(chronology, kind, id)),
    count: events.length,
    countText: context.words.say('events', {count: events.length}),
    spark: makeSparkView(context, chronology, events),
  }
}

/** A name of the register as it is; a status or a certainty in the words of the theme. */
export function facetName({words}: Pick<PageContext, 'words'>, {kind, id, name}: FacetValue): string {
  return name ?? words.say(`${kind}.${id}`)
}
