import {attempt, type Cursor, peek, takeSign} from './cursor.ts'
import type {Point, Slot} from './phrase.ts'
import {readShortEraYear} from './readEra.ts'

/** `1993 / 1994`, `2009/2010/2011`: years that follow each other. */
export function readYearsBehindSlash(cursor: Cursor, {year, month, season, day}: Point): Point | undefined {
  if (!year || month || season || day) return undefined
  let last: Slot | undefined
  for (;;) {
    const next = attempt(cursor, () => {
      const token = takeSign(cursor, '/') && peek(cursor)
      const value = (last ?? year).value + 1
      if (token?.kind !== 'number' || ![String(value), String(value).slice(2)].includes(token.text)) return undefined
      cursor.at++
      return {value, start: token.start, end: token.end}
    })
    if (!next) return last && {start: last.start, end: last.end, year: last}
    last = next
  }
}

/** `1904-5`, `1914–18`: the end of a range of years, without its first digits. */
export function readShortYear(cursor: Cursor, from: Point, tight: boolean): Point | undefined {
  const token = peek(cursor)
  if (!tight || !from.year || from.month || from.season || token?.kind !== 'number' || token.text.length > 2)
    return undefined
  const scale = 10 ** token.text.length
  const value = from.year.value - (from.year.value % scale) + Number(token.text)
  if (value <= from.year.value) return undefined
  cursor.at++
  return {start: token.start, end: token.end, year: {value, start: token.start, end: token.end}}
}

/** `410` in `AD 43–410`. A year below 1000 can only have come with its era. */
export function readEarlyEnd(cursor: Cursor, {year, month, season}: Point): Point | undefined {
  const early = year && year.value < 1000 && !month && !season
  const end = early ? readShortEraYear(cursor, year) : undefined
  return end && {start: end.start, end: end.end, year: end}
}
