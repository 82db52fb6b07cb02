import type {PublishedChronology} from '../edition/edition.ts'
import type {Period} from '../edition/makePeriods.ts'
import {civilFormat} from './calendar.ts'
import type {ChronologyView} from './chronologyView.ts'
import {filterIndexAddress} from './filter/filterIndexAddress.ts'
import {makeFilterView} from './filter/makeFilterView.ts'
import {isDivided} from './isDivided.ts'
import {makeBaseView} from './makeBaseView.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import {makeChronologySummary} from './makeChronologySummary.ts'
import {makePeriodLink, makePeriodView, periodTitle} from './makePeriodView.ts'
import type {PageContext} from './pageContext.ts'
import {makeReportView} from './report/makeReportView.ts'
import {reportData} from './structured/reportData.ts'

/** A stretch of a chronology that is shown with all its events, however many. */
interface Stretch {
  periods: Period[]
  /** True where the introduction stands before it. */
  isFirst: boolean
  /** True where the conclusion stands behind it. */
  isLast: boolean
}

/** The page of a chronology: all of it by periods, or, where it is divided, their list; or a stretch that is asked for. */
export function makeChronologyView(
  context: PageContext,
  chronology: PublishedChronology,
  stretch: Stretch | null = null,
): ChronologyView {
  const {model, file, folder, events} = chronology
  const {publisher} = model
  const {edition, words, to} = context
  const {periods, isFirst, isLast} = stretch ?? {periods: chronology.periods, isFirst: true, isLast: true}
  const divided = isDivided(chronology) && stretch === null
  const filter = stretch
    ? null
    : makeFilterView(context, chronology, events, divided ? filterIndexAddress(chronology) : null)
  return {
    ...makeBaseView(context, {
      kind: 'chronology',
      title: model.title,
      lang: model.lang,
      dir: model.dir,
      description: model.subtitle ?? model.intro.find(({role}) => role === 'text')?.text ?? edition.description,
      feed: `${folder}/feed.xml`,
      structuredData: reportData(context, chronology),
      scripts: [...(filter === null ? [] : ['assets/filter.js']), ...(divided || stretch ? [] : ['assets/months.js'])],
    }),
    report: makeReportView(context, chronology),
    filter,
    chronology: {
      ...makeChronologySummary(context, chronology, isFirst),
      publisher: publisher
        ? {name: publisher.name, url: publisher.url ?? null, contact: publisher.contact ?? null}
        : edition.publisher,
      version: model.version ?? null,
      license: model.license ?? edition.license,
      intro: isFirst ? makeBlockViews(context, file, model.intro) : [],
      outro: isLast ? makeBlockViews(context, file, model.outro) : [],
      isDivided: divided,
      periods: divided ? [] : periods.map((period) => makePeriodView(context, chronology, period)),
      years: makeYears(context, chronology, periods, divided),
      downloads: [
        {href: to(`${folder}/events.csv`), text: words.say('download.events-csv')},
        {href: to(`${folder}/events.json`), text: words.say('download.events')},
        {href: to(`${folder}/feed.xml`), text: words.say('download.feed')},
      ],
    },
  }
}

/** The periods by year, each a link to its page, or to its place on this page. */
function makeYears(
  context: PageContext,
  chronology: PublishedChronology,
  shown: Period[],
  divided: boolean,
): ChronologyView['chronology']['years'] {
  const {words} = context
  const years = new Map<string, Period[]>()
  for (const period of shown) {
    const year = period.id.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), period])
  }
  const name = civilFormat(words.lang, {year: 'numeric'})
  return [...years].map(([year, periods]) => ({
    title: /^\d{4}$/.test(year) ? name(`${year}-01-01`) : periodTitle(periods[0] as Period, words.lang),
    countText: words.say('events', {count: periods.reduce((sum, {events}) => sum + events.length, 0)}),
    periods: periods.map((period) => {
      const link = makePeriodLink(context, chronology, period)
      return divided ? link : {...link, href: `#${link.anchor}`}
    }),
  }))
}
