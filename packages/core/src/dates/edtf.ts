import type {ResolvedPoint} from './bounds.ts'
import {twoDigits, writeYear} from './civil.ts'

/**
 * Writes a point as EDTF level 1 (Library of Congress, 2019): `2022-05-23`, `2022-05~`, `2022-21`, `192X`. An unknown
 * year is `XXXX`.
 */
export function writePoint(point: ResolvedPoint, approximate: boolean, uncertain: boolean): string {
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''
  if (point.century !== undefined) return `${point.century}XX${mark}`
  if (point.decade !== undefined) return `${String(point.decade).padStart(3, '0')}X${mark}`
  const year = point.year === undefined ? 'XXXX' : writeYear(point.year)
  if (point.season !== undefined) return `${year}-${point.season}${mark}`
  if (point.month === undefined) return year + mark
  const month = `${year}-${twoDigits(point.month)}`
  return (point.day === undefined ? month : `${month}-${twoDigits(point.day)}`) + mark
}
