import type {PublishedChronology} from '../edition/edition.ts'
import type {ChronologyView} from './chronologyView.ts'
import {makeBaseView} from './makeBaseView.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import {makeChronologySummary} from './makeChronologySummary.ts'
import {makePeriodView} from './makePeriodView.ts'
import type {PageContext} from './pageContext.ts'

/** The page of a chronology: all of it, by periods. */
export function makeChronologyView(context: PageContext, chronology: PublishedChronology): ChronologyView {
  const {model, file, folder} = chronology
  const {publisher} = model
  const {edition, words, to} = context
  return {
    ...makeBaseView(context, {
      kind: 'chronology',
      title: model.title,
      lang: model.lang,
      dir: model.dir,
      description: model.subtitle ?? model.intro.find(({role}) => role === 'text')?.text ?? edition.description,
      feed: `${folder}/feed.xml`,
    }),
    chronology: {
      ...makeChronologySummary(context, chronology),
      publisher: publisher
        ? {name: publisher.name, url: publisher.url ?? null, contact: publisher.contact ?? null}
        : edition.publisher,
      version: model.version ?? null,
      license: model.license ?? edition.license,
      intro: makeBlockViews(context, file, model.intro),
      outro: makeBlockViews(context, file, model.outro),
      periods: chronology.periods.map((period) => makePeriodView(context, chronology, period)),
      downloads: [
        {href: to(`${folder}/events.json`), text: words.say('download.events')},
        {href: to(`${folder}/feed.xml`), text: words.say('download.feed')},
      ],
    },
  }
}
