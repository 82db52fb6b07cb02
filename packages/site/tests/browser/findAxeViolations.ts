import axe from 'axe-core'
import type {Page} from 'playwright-core'

/** What axe objects to on the open page, with the rule of WCAG 2.2 that it leaves out by itself: `rule: element`. Works with JavaScript switched off, too. */
export async function findAxeViolations(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source)
  return tab.evaluate(async () => {
    // With JavaScript off no timer ever fires, and axe waits for one between its steps; promises still go on.
    Object.assign(globalThis, {setTimeout: (step: () => void) => void Promise.resolve().then(step)})
    const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run({
      rules: {'target-size': {enabled: true}},
    })
    return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
  })
}
