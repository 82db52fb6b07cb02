import type {Span} from '@daybook/core'

/** A span without doubt, for a date that is worked out and was not read anywhere, such as the month of a period. */
export function plainSpan(
  edtf: string,
  earliest: string | null,
  latest: string | null,
  precision: Span['precision'],
  kind: Span['kind'] = 'at',
): Span {
  const [year, month, day] = (earliest ?? latest ?? '').split('-').map(Number)
  const parts: Span['parts'] = {}
  if (year) parts.year = {value: year, from: 'text'}
  if (month && (precision === 'month' || precision === 'day')) parts.month = {value: month, from: 'text'}
  if (day && precision === 'day') parts.day = {value: day, from: 'text'}
  return {edtf, earliest, latest, kind, precision, approximate: false, uncertain: false, text: edtf, parts}
}
