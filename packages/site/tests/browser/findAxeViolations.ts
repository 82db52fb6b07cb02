import axe from 'axe-core'
import type {Page} from 'playwright-core'

/**
 * What axe objects to on the open page, with the rule of WCAG 2.2 that it leaves out by itself: `rule: element`. With `only`, by
 * these rules alone. Works with JavaScript switched off, too.
 */
export async function findAxeViolations(tab: Page, only?: string[]): Promise<string[]> {
  await tab.evaluate(axe.source)
  return tab.evaluate(async (only) => {
    // With JavaScript off no timer ever fires, and axe waits for one between its steps; promises still go on. With it on, a
    // script of the page that asks again and again whether something is there would ask for ever. What stands in `noscript`
    // is read as elements only where scripts are off.
    const probe = document.createElement('div')
    probe.innerHTML = '<noscript><b></b></noscript>'
    if (probe.querySelector('b') !== null)
      Object.assign(globalThis, {setTimeout: (step: () => void) => void Promise.resolve().then(step)})
    const {violations} = await (globalThis as unknown as {axe: typeof axe}).axe.run({
      rules: only === undefined ? {'target-size': {enabled: true}} : {},
      ...(only !== undefined && {runOnly: only}),
    })
    return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
  }, only)
}
