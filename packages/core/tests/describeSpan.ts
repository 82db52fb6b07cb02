import type {Span} from '../src/model/span.ts'

/** A span in one line: EDTF, bounds where they say more than it, kind, precision, doubts and time. */
export function describeSpan(span: Span): string {
  const {edtf, earliest, latest, kind, precision, approximate, uncertain, time} = span
  const bounds = `${earliest ?? '..'}/${latest ?? '..'}`
  const said = [edtf, `${edtf}/${edtf}`, edtf.replace(/^\[(.*)\.\.(.*)\]$/, '$1/$2')].includes(bounds)
  const marks = [
    approximate && 'approximate',
    uncertain && 'uncertain',
    time && [time.start, time.end].filter(Boolean).join('-'),
  ]
  return [edtf, !said && `(${bounds})`, kind, precision, ...marks].filter(Boolean).join(' ')
}
