import {type CivilDay, daysInMonth} from './civil.ts'
import type {Third} from './lexicon.ts'

/** A point whose missing parts have been filled in: `{year: 2022, month: 5}` is May 2022. */
export interface ResolvedPoint {
  year?: number
  month?: number
  day?: number
  season?: 21 | 22 | 23 | 24
  /** The first three digits of the years. */
  decade?: number
  /** The digits that the years of a century share in EDTF: 11 for the 12th, -03 for the 4th BC. */
  century?: string
  third?: Third
  week?: true
}

/**
 * The first and the last day that a point can mean; `undefined` where its year is not known or has no four digits, so that
 * bounds compare as strings.
 */
export function boundsOf(point: ResolvedPoint): {first: CivilDay; last: CivilDay} | undefined {
  const {year, month, day, season, decade, century} = point
  if (century !== undefined)
    return century.startsWith('-') ? undefined : partOf(Number(century) * 100, 100, point.third)
  if (decade !== undefined) return partOf(decade * 10, 10, point.third)
  if (year === undefined || year < 0 || year > 9998) return undefined
  if (month !== undefined && day !== undefined) return {first: {year, month, day}, last: {year, month, day}}
  if (month !== undefined) return thirdOfMonth(year, month, point.third)
  if (season !== undefined) return seasonOf(year, season)
  return thirdOfYear(year, point.third)
}

/** Meteorological seasons of the northern hemisphere; the winter of a year begins in its December. */
function seasonOf(year: number, season: 21 | 22 | 23 | 24): {first: CivilDay; last: CivilDay} {
  if (season === 24) return {first: {year, month: 12, day: 1}, last: endOfMonth(year + 1, 2)}
  const month = (season - 21) * 3 + 3
  return {first: {year, month, day: 1}, last: endOfMonth(year, month + 2)}
}

function thirdOfMonth(year: number, month: number, third: Third | undefined): {first: CivilDay; last: CivilDay} {
  const last = endOfMonth(year, month)
  if (third === 'early') return {first: {year, month, day: 1}, last: {year, month, day: 10}}
  if (third === 'mid') return {first: {year, month, day: 11}, last: {year, month, day: 20}}
  if (third === 'late') return {first: {year, month, day: 21}, last}
  if (third === 'first-half') return {first: {year, month, day: 1}, last: {year, month, day: 15}}
  if (third === 'second-half') return {first: {year, month, day: 16}, last}
  return {first: {year, month, day: 1}, last}
}

function thirdOfYear(year: number, third: Third | undefined): {first: CivilDay; last: CivilDay} {
  if (!third) return wholeYears(year, year)
  if (third === 'first-half') return {first: {year, month: 1, day: 1}, last: endOfMonth(year, 6)}
  if (third === 'second-half') return {first: {year, month: 7, day: 1}, last: endOfMonth(year, 12)}
  const month = third === 'early' ? 1 : third === 'mid' ? 5 : 9
  return {first: {year, month, day: 1}, last: endOfMonth(year, month + 3)}
}

/** A third or a half of ten or of a hundred years. */
function partOf(year: number, length: number, third: Third | undefined): {first: CivilDay; last: CivilDay} {
  if (!third) return wholeYears(year, year + length - 1)
  const [from, to] = shares[third]
  return wholeYears(year + Math.floor(from * length), year + Math.floor(to * length) - 1)
}

/** Early is the years 0 to 3 of ten, mid 4 to 6, late 7 to 9. */
const shares: Record<Third, [number, number]> = {
  early: [0, 0.4],
  mid: [0.4, 0.7],
  late: [0.7, 1],
  'first-half': [0, 0.5],
  'second-half': [0.5, 1],
}

function wholeYears(from: number, to: number): {first: CivilDay; last: CivilDay} {
  return {first: {year: from, month: 1, day: 1}, last: {year: to, month: 12, day: 31}}
}

function endOfMonth(year: number, month: number): CivilDay {
  return {year, month, day: daysInMonth(year, month)}
}
