import {nameIn} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {boundsOf} from '../boundsOf.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {sparkEnds} from '../makeSparkView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import {facetAddress, facetIndexAddress} from './facetAddress.ts'
import {type FacetValue, facetsOf} from './facetsOf.ts'
import type {FacetPageView} from './facetView.ts'
import {makeFacetSummary} from './makeFacetSummary.ts'
import {makeFacetYearViews} from './makeFacetYearViews.ts'

/** The page of one actor, place, ...; with `year`, the page of that year of one that has too many events for a page. */
export function makeFacetPageView(
  context: PageContext,
  chronology: PublishedChronology,
  value: FacetValue,
  year: string | null = null,
): FacetPageView {
  const {words, to} = context
  const {model, folder} = chronology
  const {kind, entry, events, within} = value
  const summary = makeFacetSummary(context, chronology, value)
  const years = makeFacetYearViews(context, chronology, value, year)
  const period = boundsOf(events)
  const title = year === null ? summary.name : `${summary.name}, ${years[0]?.title ?? year}`
  return {
    ...makeBaseView(context, {
      kind: 'facet',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${title}, ${summary.countText}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    index: {href: to(facetIndexAddress(chronology, kind)), text: words.say(`facet.${kind}`), current: false},
    facet: {
      ...summary,
      sort: entry?.kind?.replaceAll('-', ' ') ?? null,
      otherNames: entry ? otherNames(entry.otherNames, summary.name) : [],
      ...makeRelatives(context, chronology, value),
      withinText: within > 0 ? words.say('facet.within', {count: within}) : null,
      axis: sparkEnds(context, chronology),
      period: period ? context.date(period).text : null,
      years,
    },
  }
}

function otherNames(names: string[], shown: string): string[] {
  return [...new Set(names)].filter((name) => name !== shown)
}

/** What the value belongs to and what belongs to it, as far as there is a page of it. */
function makeRelatives(
  context: PageContext,
  chronology: PublishedChronology,
  {kind, id, entry}: FacetValue,
): Pick<FacetPageView['facet'], 'parent' | 'parts'> {
  const all = facetsOf(context.edition, chronology)[kind]
  const link = (value: FacetValue) => ({
    href: context.to(facetAddress(chronology, kind, value.id)),
    text: value.entry ? nameIn(value.entry, context.words.lang) : (value.name ?? value.id),
    current: false,
  })
  const parent = entry?.parent === undefined ? undefined : all.find((value) => value.id === entry.parent)
  return {
    parent: parent ? link(parent) : null,
    parts: all
      .filter((value) => value.entry?.parent === id)
      .map((value) => ({...link(value), countText: context.words.say('events', {count: value.events.length})})),
  }
}
