import {diagnose} from '../../diagnostics/diagnose.ts'
import type {FoundDate} from './foundDate.ts'
import type {Reading} from './reading.ts'

/** Takes note of a time that is no date. `edtf`: its value in ISO 24617-1, `''` where it has none. */
export function addOther(reading: Reading, start: number, end: number, kind: FoundDate['kind'], edtf: string): void {
  const {text, lines, found} = reading
  const own = text.slice(start, end)
  const diagnostics =
    edtf && !/time$/.test(own) ? [] : [diagnose('no-calendar-date', lines.placeOf(start, end), {text: own})]
  found.push({start, end, text: own, kind, edtf, span: null, diagnostics})
}
