import type {PageContext} from './pageContext.ts'
import {countParts, type PartsView} from './parts.ts'

/** The way between the pages of a table of so many rows; `null` where one page holds it. */
export function makePartsView(
  {words, to}: PageContext,
  rows: number,
  part: number,
  address: (part: number) => string,
): PartsView | null {
  const count = countParts(rows)
  if (count === 1) return null
  const link = (other: number) =>
    other < 1 || other > count
      ? null
      : {href: to(address(other)), text: words.say('part', {part: other, parts: count}), current: false}
  return {text: words.say('part', {part, parts: count}), previous: link(part - 1), next: link(part + 1)}
}
