import type {ContentFile} from '../content/readContent.ts'
import type {PublishedChronology} from './edition.ts'
import type {ParsedContent} from './parseChronologies.ts'
import {publishEvent} from './publishedEvent.ts'
import type {Readings} from './readings.ts'

/** What the parser read, with the events as the site publishes them. */
export interface PublishedContent {
  chronologies: {source: ContentFile; model: PublishedChronology['model']}[]
  pages: ParsedContent['pages']
}

/** Numbers the events of a site in the order of their files. */
export function publishContent({chronologies, pages}: ParsedContent, readings: Readings): PublishedContent {
  let number = 0
  const publish = (model: ParsedContent['chronologies'][number]['model']) => ({
    ...model,
    events: model.events.map((event) => publishEvent(event, number++, readings)),
  })
  return {pages, chronologies: chronologies.map(({source, model}) => ({source, model: publish(model)}))}
}
