import {makeBaseView} from './makeBaseView.ts'
import {makeChronologySummary} from './makeChronologySummary.ts'
import {periodAddress, periodTitle} from './makePeriodView.ts'
import type {NotFoundView} from './notFoundView.ts'
import type {PageContext} from './pageContext.ts'

/** The page that a server shows for an address that does not exist: every period of every chronology. */
export function makeNotFoundView(context: PageContext): NotFoundView {
  const {edition, words, to} = context
  return {
    ...makeBaseView(context, {
      kind: 'not-found',
      title: words.say('not-found.title'),
      lang: words.lang,
      dir: edition.dir,
      description: null,
      feed: null,
    }),
    chronologies: edition.chronologies.map((chronology) => ({
      ...makeChronologySummary(context, chronology),
      periods: chronology.periods.map((period) => ({
        href: to(periodAddress(chronology, period)),
        text: periodTitle(period, words.lang),
        current: false,
      })),
    })),
  }
}
