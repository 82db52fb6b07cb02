import type {Page} from 'playwright-core'

/**
 * The stops of the Tab key that stand above the one before them, or before it in the same line, on a page of one column
 * that `walkByKeyboard` went through. Half a line is no step up, and the places of a map have the order of the list.
 */
export function findOutOfOrder(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    scrollTo(0, 0)
    const isRightToLeft = document.documentElement.dir === 'rtl'
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]:not(.map-mark)')].map((element) => {
      const [first = element.getBoundingClientRect()] = element.getClientRects()
      return {name: element.dataset.stop ?? '', first, last: [...element.getClientRects()].at(-1) ?? first}
    })
    return stops.flatMap(({name, first}, index) => {
      const before = stops[index - 1]?.last
      if (before === undefined) return []
      const isAbove = first.bottom < before.top
      const isSameLine = Math.abs(first.top - before.top) < 4
      const isBefore = isRightToLeft ? first.right > before.right : first.left < before.left
      return isAbove || (isSameLine && isBefore) ? [`out of order: ${name}`] : []
    })
  })
}
