import {searchFolder} from '../../search/makeSearchFiles.ts'
import {searchFacets} from '../../search/searchRecords.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {periodAddress, periodTitle} from '../makePeriodView.ts'
import type {PageContext} from '../pageContext.ts'
import {reportAddress} from '../report/reportAddress.ts'
import type {SearchView} from './searchView.ts'

/** The search page of an edition. */
export function makeSearchView(context: PageContext): SearchView {
  const {edition, words, to} = context
  return {
    ...makeBaseView(context, {
      kind: 'search',
      title: words.say('search'),
      lang: words.lang,
      dir: edition.dir,
      description: null,
      feed: null,
      scripts: ['assets/search.js'],
    }),
    search: {
      program: to(`${searchFolder}/pagefind.js`),
      facets: searchFacets.map((name) => ({name, label: words.say(`filter.${name}`)})),
      reports: edition.chronologies.map((chronology) => ({
        title: chronology.model.title,
        print: to(reportAddress(chronology, 'print')),
        periods: chronology.periods.map((period) => ({
          href: to(periodAddress(chronology, period)),
          text: periodTitle(period, words.lang),
          current: false,
        })),
      })),
    },
  }
}
