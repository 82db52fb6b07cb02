import type {Page} from 'playwright-core'

/** How many pixels the page is wider than the window, and the elements that stick out of it; 0 and none where all fits. */
export async function measureOverflow(tab: Page): Promise<{excess: number; elements: string[]}> {
  return tab.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement
    const excess = scrollWidth - clientWidth
    if (excess <= 0) return {excess: 0, elements: []}
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return {excess, elements: wide.map((element) => element.outerHTML.slice(0, 120)).slice(0, 5)}
  })
}
