import type {FoundDate} from './foundDate.ts'
import {type Telling, type Told, tell, toldOf} from './narrative.ts'
import type {Reading} from './reading.ts'

/** Moves the narrative on to a date that was found. `inferred`: it was counted from another. */
export function remember(
  {narrative}: Reading,
  {span, start, end}: FoundDate,
  tellingOf: (told: Told) => Telling,
  line: number,
  inferred = false,
): void {
  const date = span && span.precision !== 'century' && toldOf(span)
  if (!date) return
  const told: Told = {year: date.year, start, end, line}
  if (date.month !== undefined) told.month = date.month
  if (date.day !== undefined) told.day = date.day
  if (inferred) told.inferred = true
  const telling = tellingOf(told)
  const first = telling === 'heading' ? Number(/^-?\d+/.exec(span.edtf)?.[0] ?? told.year) : undefined
  tell(narrative, told, telling, first)
}
