import {diagnose} from '../../diagnostics/diagnose.ts'
import type {Figure} from '../../model/annotation.ts'
import type {Reading} from '../reading.ts'
import type {FoundFigure} from './readFigures.ts'

/** Reports key figures of one event that count the same in the same words and give numbers that cannot both be right. */
export function reportConflicts(figures: FoundFigure[], {diagnostics}: Reading): void {
  const seen = new Map<string, Figure>()
  for (const {figure, clause} of figures.filter(({figure}) => figure.origin === 'author')) {
    const key = `${figure.unit} ${clause.toLowerCase()}`
    const other = seen.get(key)
    if (clause !== '' && other && excludes(other, figure))
      diagnostics.push(
        diagnose('figures-in-conflict', figure.at, {what: clause, first: other.text, second: figure.text}),
      )
    seen.set(key, other ?? figure)
  }
}

/** Only plain numbers: `more than 20` and `30` may both be right. */
function excludes(one: Figure, other: Figure): boolean {
  return one.qualifier === 'exact' && other.qualifier === 'exact' && one.value !== other.value
}
