import type {FlatText} from '../markdown/flatten.ts'

/** A part of a flat text, its stretches still pointing at the source. */
export function sliceText({text, stretches}: FlatText, start: number, end = text.length): FlatText {
  const kept = stretches.filter(({at}, index) => at < end && (stretches[index + 1]?.at ?? text.length) > start)
  return {
    text: text.slice(start, end),
    stretches: kept.map(({at, source, exact}) => {
      const cut = Math.max(0, start - at)
      return {at: Math.max(0, at - start), source: exact ? source + cut : source, exact}
    }),
  }
}
