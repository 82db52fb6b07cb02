import type {Page} from 'playwright-core'

/** What moves on the open page by itself, or would when it changes: animations, transitions, scrolling that takes time. */
export function findMotion(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element)
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto'
    })
    return [
      ...document.getAnimations().map(() => 'an animation runs'),
      ...moving.map((element) => `moves: ${element.outerHTML.slice(0, 120)}`),
    ]
  })
}
