import type {Phrase} from '../phrase.ts'

/** `In April and June 1955`: dates with gaps between them are dates of their own in prose. */
export function datesOfList({between = [], to, time, ...phrase}: Phrase): Phrase[] {
  const points = [phrase.from, ...between, ...(to ? [to] : [])]
  const year = points.findLast((point) => point.year)?.year
  const behind = points.findLast((point) => point.month)?.month
  let month = points[0]?.month
  return points.map((point, index) => {
    month = point.month ?? month ?? behind
    const {start, end} = index === 0 ? {start: phrase.start, end: point.end} : point
    const turns = year && !point.year && (month?.value ?? 0) > (behind?.value ?? 12)
    const shared = turns ? {...year, value: year.value - 1} : year
    const from = {...point, ...(month && !point.season && {month}), ...(!point.year && shared && {year: shared})}
    const relation = phrase.relation === 'between' ? undefined : phrase.relation
    const {relation: _, ...rest} = phrase
    return {...rest, ...(relation && {relation}), from, start, end, ...(time && {time})}
  })
}
