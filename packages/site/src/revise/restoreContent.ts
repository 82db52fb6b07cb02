import type {ParseOptions} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Content, ContentFile} from '../content/readContent.ts'
import {chronologyOptions, parsePages} from '../edition/parseChronologies.ts'
import type {PublishedContent} from '../edition/publishContent.ts'
import {PublishedEvent} from '../edition/publishedEvent.ts'
import type {Readings} from '../edition/readings.ts'
import {openCards} from '../store/eventCards.ts'
import type {KeptChronology} from '../store/keptEdition.ts'
import type {KeptSite} from '../store/keptSite.ts'
import type {StoredModel} from '../store/storedModel.ts'
import type {StandingOutput} from './openOutput.ts'

/** The content of a site as it was published last, and the one text that changed since. */
export interface RestoredContent {
  content: PublishedContent
  edited: EditedText
}

/** A chronology as it was published, and its text now. */
export interface EditedText {
  source: ContentFile
  /** The text that was published. */
  before: string
  options: ParseOptions
  kept: KeptChronology
  stored: StoredModel
  /** What is published of it. */
  model: PublishedContent['chronologies'][number]['model']
  events: PublishedEvent[]
}

/** What a site was made from, and what is known of it. */
export interface KeptContent {
  config: SiteConfig
  content: Content
  kept: KeptSite
  readings: Readings
  openModel: StandingOutput['openModel']
}

/**
 * Takes the chronologies of the last site from its files; no event is read before somebody asks for its words. `null` where
 * that is not possible, or where another text than that of one chronology changed.
 */
export function restoreContent({
  config,
  content,
  kept: {edition, texts, models},
  readings,
  openModel,
}: KeptContent): RestoredContent | null {
  const edited: EditedText[] = []
  const published: PublishedContent['chronologies'] = []
  let number = 0
  for (const source of content.chronologies) {
    const kept = edition.chronologies.get(source.file)
    const lines = models.get(source.file)
    const stored = kept && lines && openModel(`${kept.folder}/events.json`, lines)
    if (!stored || stored.count !== kept.cards.ids.length) return null
    const readCard = openCards(kept.cards)
    const events = kept.cards.ids.map((_, index) => {
      const event: PublishedEvent = new PublishedEvent(
        readCard(index, () => event.whole),
        number++,
        readings,
        () => stored.read(index),
      )
      return event
    })
    const model = {...stored.model, events}
    published.push({source, model})
    const before = texts.get(source.file)
    if (before === undefined) return null
    if (before !== source.text)
      edited.push({source, before, options: chronologyOptions(source, content, config), kept, stored, model, events})
  }
  const [only, ...more] = edited
  if (only === undefined || more.length > 0) return null
  return {content: {chronologies: published, pages: parsePages(content, config)}, edited: only}
}
