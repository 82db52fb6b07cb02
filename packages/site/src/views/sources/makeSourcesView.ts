import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {makePartsView} from '../makePartsView.ts'
import {makeShortEventView} from '../makeShortEventView.ts'
import {makeSourceView} from '../makeSourceViews.ts'
import type {PageContext} from '../pageContext.ts'
import {countParts, rowsOfPart, rowsOnOnePage} from '../parts.ts'
import {makeReportView} from '../report/makeReportView.ts'
import {reportAddress} from '../report/reportAddress.ts'
import type {SourcesView} from './sourcesView.ts'

/** The list of sources; a long one in parts, counted from 1. */
export function makeSourcesView(context: PageContext, chronology: PublishedChronology, part: number): SourcesView {
  const {words} = context
  const {model, folder} = chronology
  const {sources} = model
  const title = words.say('sources')
  const citing = citingEvents(chronology)
  const archived = sources.filter(({archive}) => archive !== null).length
  return {
    ...makeBaseView(context, {
      kind: 'sources',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${words.say('sources', {count: sources.length})}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    title,
    countText: words.say('sources', {count: sources.length}),
    archivedText: words.say('sources.archived', {archived, all: sources.length}),
    sources: rowsOfPart(sources, part).map((source, index) => {
      const number = (part - 1) * rowsOnOnePage + index + 1
      return {
        ...makeSourceView(context, chronology, source, number, `source-${number}`),
        title: source.title,
        publisher: source.publisher,
        sha256: source.sha256,
        events: (citing.get(source.id) ?? []).map((event) => makeShortEventView(context, chronology, event)),
      }
    }),
    parts: makePartsView(context, countParts(sources.length), part, (other) =>
      reportAddress(chronology, 'sources', other),
    ),
  }
}

const made = new WeakMap<PublishedChronology, Map<string, Event[]>>()

/** The events that cite each source, by its id. */
function citingEvents(chronology: PublishedChronology): Map<string, Event[]> {
  const known = made.get(chronology)
  if (known) return known
  const citing = new Map<string, Event[]>()
  for (const event of chronology.events) {
    for (const id of new Set(event.citations.map(({source}) => source))) {
      const events = citing.get(id)
      if (events) events.push(event)
      else citing.set(id, [event])
    }
  }
  made.set(chronology, citing)
  return citing
}
