import type {Page} from 'playwright-core'

/** The elements of the open page that hold more than they show and cannot be scrolled, and words beyond the edge of the window. */
export function findCutText(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const name = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
    const isForEyes = (element: Element) =>
      element.checkVisibility() && element.closest('.visually-hidden, .skip-link, .search-field, svg') === null
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const {overflowX, overflowY, clipPath} = getComputedStyle(element)
      if (clipPath !== 'none' || !isForEyes(element) || element.localName === 'select') return false
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    const beyond = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent === null || !isForEyes(parent) || !walker.currentNode.textContent?.trim()) continue
      if (parent.closest('.date-whole, .event-date, thead') !== null) continue
      range.selectNodeContents(walker.currentNode)
      const {left, right} = range.getBoundingClientRect()
      if (left < -1 || right > document.documentElement.clientWidth + 1) beyond.push(parent)
    }
    return [...cut.map((element) => `cut: ${name(element)}`), ...beyond.map((element) => `beyond: ${name(element)}`)]
  })
}
