import type {PublishedChronology} from '../edition/edition.ts'
import type {ChronologySummary} from './chronologyView.ts'
import {makeStripView} from './makeStripView.ts'
import type {PageContext} from './pageContext.ts'

/** A chronology in short: what it is, how much it holds, and its strip where that is shown. */
export function makeChronologySummary(
  context: PageContext,
  chronology: PublishedChronology,
  hasStrip = true,
): ChronologySummary {
  const {model, folder} = chronology
  const {words, date, to} = context
  return {
    title: model.title,
    subtitle: model.subtitle ?? null,
    href: to(`${folder}/index.html`),
    lang: model.lang,
    period: model.period ? date(model.period).text : null,
    eventsText: words.say('events', {count: model.events.length}),
    sourcesText: words.say('sources', {count: model.sources.length}),
    strip: hasStrip ? makeStripView(context, chronology) : null,
  }
}
