import type {PublishedChronology} from '../../edition/edition.ts'
import {makeBaseView} from '../makeBaseView.ts'
import {makePartsView} from '../makePartsView.ts'
import {makeShortEventView} from '../makeShortEventView.ts'
import {makeCertaintyView, makeTermViews} from '../makeTermViews.ts'
import type {PageContext} from '../pageContext.ts'
import {countParts, rowsOfPart} from '../parts.ts'
import {makeReportView} from '../report/makeReportView.ts'
import {figuresAddress} from './figuresAddress.ts'
import {type FigureOrder, figuresOf, ordersOf, type StatedFigure, sortFigures} from './figuresOf.ts'
import type {FiguresView, FigureView} from './figuresView.ts'
import {writeNumbers} from './writeNumbers.ts'

/** The table of key figures in an order; a long one in parts, counted from 1. */
export function makeFiguresView(
  context: PageContext,
  chronology: PublishedChronology,
  order: FigureOrder,
  part: number,
): FiguresView {
  const {words, to} = context
  const {model, folder} = chronology
  const all = figuresOf(chronology)
  const shown = rowsOfPart(sortFigures(all, order, model.lang), part)
  const numbers = writeNumbers(
    shown.map(({figure}) => figure.value),
    words.lang,
  )
  const title = words.say('figures')
  return {
    ...makeBaseView(context, {
      kind: 'figures',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${title}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    title,
    countText: words.say('figures-count', {count: all.length}),
    orders: ordersOf(all.length).map((other) => ({
      href: to(figuresAddress(chronology, other)),
      text: words.say(`figures.by-${other}`),
      current: other === order,
    })),
    figures: shown.map((stated, index) => makeFigureView(context, chronology, stated, numbers[index] as Written)),
    parts: makePartsView(context, countParts(all.length), part, (other) => figuresAddress(chronology, order, other)),
  }
}

type Written = Pick<FigureView, 'number' | 'padding'>

function makeFigureView(
  context: PageContext,
  chronology: PublishedChronology,
  {event, figure}: StatedFigure,
  {number, padding}: Written,
): FigureView {
  const {words} = context
  const publishers = event.citations.map(({source}) => chronology.sources.get(source)?.publisher ?? '')
  return {
    event: makeShortEventView(context, chronology, event),
    number,
    padding,
    qualifier: figure.qualifier === 'exact' ? null : words.say(`qualifier.${figure.qualifier}`),
    unit: figure.unit,
    what: figure.what,
    source: figure.text,
    actors: makeTermViews(context, chronology, 'actors', event),
    publishers: [...new Set(publishers)].filter((publisher) => publisher !== ''),
    certainty: makeCertaintyView(context, chronology, event),
  }
}
