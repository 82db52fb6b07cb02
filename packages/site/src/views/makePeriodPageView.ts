import type {PublishedChronology} from '../edition/edition.ts'
import type {Period} from '../edition/makePeriods.ts'
import {makeFilterView} from './filter/makeFilterView.ts'
import {makeBaseView} from './makeBaseView.ts'
import {makePeriodView, periodAddress, periodTitle} from './makePeriodView.ts'
import type {PageContext} from './pageContext.ts'
import type {PeriodPageView} from './periodPageView.ts'
import {makeReportView} from './report/makeReportView.ts'
import type {LinkView} from './siteView.ts'

/** The page of one period of a chronology; `index` is its place among the periods. */
export function makePeriodPageView(
  context: PageContext,
  chronology: PublishedChronology,
  index: number,
): PeriodPageView {
  const {model, folder, periods} = chronology
  const period = makePeriodView(context, chronology, periods[index] as Period)
  const filter = makeFilterView(context, chronology, (periods[index] as Period).events)
  return {
    ...makeBaseView(context, {
      kind: 'period',
      title: `${period.title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${period.title}, ${period.countText}`,
      feed: `${folder}/feed.xml`,
      scripts: filter === null ? [] : ['assets/filter.js'],
    }),
    period,
    report: makeReportView(context, chronology),
    filter,
    previous: linkTo(context, chronology, periods[index - 1]),
    next: linkTo(context, chronology, periods[index + 1]),
  }
}

function linkTo(context: PageContext, chronology: PublishedChronology, period: Period | undefined): LinkView | null {
  if (!period) return null
  return {
    href: context.to(periodAddress(chronology, period)),
    text: periodTitle(period, context.words.lang),
    current: false,
  }
}
