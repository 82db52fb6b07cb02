import {compareText} from '../content/compareText.ts'
import {sortDate} from '../edition/makePeriods.ts'
import type {BlockView} from './eventView.ts'
import type {HomeView} from './homeView.ts'
import {makeBaseView} from './makeBaseView.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import {makeChronologySummary} from './makeChronologySummary.ts'
import {makeEventView} from './makeEventView.ts'
import type {PageContext} from './pageContext.ts'

/** How many of the latest events the home page shows. */
const latestEvents = 5

/** The home page: the organisation's text, the chronologies, the latest events. */
export function makeHomeView(context: PageContext): HomeView {
  const {edition} = context
  const {chronologies} = edition
  return {
    ...makeBaseView(context, {
      kind: 'home',
      title: edition.title,
      lang: context.words.lang,
      dir: edition.dir,
      description: edition.description ?? chronologies[0]?.model.subtitle ?? null,
      feed: `${edition.prefix}feed.xml`,
    }),
    home: {
      blocks: homeBlocks(context),
      chronologies: chronologies.map((chronology) => makeChronologySummary(context, chronology)),
      latest: chronologies
        .flatMap((chronology) => chronology.events.slice(-latestEvents).map((event) => ({chronology, event})))
        .sort((a, b) => compareText(sortDate(a.event.date), sortDate(b.event.date)))
        .slice(-latestEvents)
        .reverse()
        .map(({chronology, event}, index, shown) =>
          makeEventView(context, chronology, event, shown[index - 1]?.event ?? null),
        ),
    },
  }
}

function homeBlocks(context: PageContext): BlockView[] {
  const {home, chronologies} = context.edition
  if (home) return makeBlockViews(context, home.file, home.model.body)
  const [only] = chronologies
  return only && chronologies.length === 1 ? makeBlockViews(context, only.file, only.model.intro) : []
}
