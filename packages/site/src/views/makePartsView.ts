import type {PageContext} from './pageContext.ts'
import type {PartsView} from './parts.ts'

/** The way between so many pages that follow one another; `null` where there is one. */
export function makePartsView(
  {words, to}: PageContext,
  count: number,
  part: number,
  address: (part: number) => string,
): PartsView | null {
  if (count === 1) return null
  const link = (other: number) =>
    other < 1 || other > count
      ? null
      : {href: to(address(other)), text: words.say('part', {part: other, parts: count}), current: false}
  return {text: words.say('part', {part, parts: count}), previous: link(part - 1), next: link(part + 1)}
}
