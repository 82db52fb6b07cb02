import type {Page} from 'playwright-core'

/** What is wrong with the way through a page by the Tab key, one line each; none where all is well. */
export async function walkByKeyboard(tab: Page): Promise<string[]> {
  // What is closed opens by a key, too: its fields and links are part of the way.
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const stops = await tab.evaluate(collectStops)
  const forth = await press(tab, 'Tab', stops.length)
  const back = await press(tab, 'Shift+Tab', stops.length)
  return [
    ...compareWays(stops, forth, 'Tab'),
    ...compareWays(stops.toReversed(), back, 'Shift+Tab'),
    ...(await findFaintStops(tab, [...forth, ...back])),
  ]
}

/** One element that the focus came to. */
interface Stop {
  name: string
  /** Of the focus and what is behind it, from 1 to 21; 0 where no outline is drawn. */
  contrast: number
  isHidden: boolean
}

/** Every element that a reader can act on, in the order of the document. Runs in the page. */
function collectStops(): string[] {
  const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true})
  const stops = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((element) => isShown(element) && !(element as HTMLButtonElement).disabled)
  stops.forEach((element, index) => {
    element.dataset.stop = `${index} ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 90)}`
  })
  return stops.map((element) => element.dataset.stop ?? '')
}

/** Presses a key until the focus leaves the page, or far longer than there are stops. */
async function press(tab: Page, key: string, most: number): Promise<Stop[]> {
  const seen: Stop[] = []
  while (seen.length < most + 5) {
    await tab.keyboard.press(key)
    const stop = await tab.evaluate(readStop)
    if (stop === null) return seen
    seen.push(stop)
  }
  return seen
}

/** What has the focus, and whether a reader sees that. Runs in the page. */
function readStop(): Stop | null {
  const element = document.activeElement as HTMLElement | SVGElement | null
  if (element === null || element === document.body || element === document.documentElement) return null
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
  const luminance = (colour: string) =>
    numbers(colour)
      .map((value) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0)
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element)
  const [low, high] = [
    luminance(outlineColor),
    luminance(getComputedStyle(document.documentElement).backgroundColor),
  ].sort((a, b) => a - b) as [number, number]
  const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  const points = [...element.getClientRects()].flatMap(({left, right, top, bottom}) => [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ])
  const isSeen = ([x = 0, y = 0]: number[]) => {
    const there = document.elementFromPoint(x, y)
    return there !== null && (element.contains(there) || there.contains(element))
  }
  return {
    name: element.dataset.stop ?? element.outerHTML.slice(0, 90),
    contrast: isDrawn ? (high + 0.05) / (low + 0.05) : 0,
    isHidden: !points.some(isSeen),
  }
}

function compareWays(expected: string[], seen: Stop[], key: string): string[] {
  const names = seen.map(({name}) => name)
  const differs = expected.findIndex((name, index) => names[index] !== name)
  const hidden = seen.filter(({isHidden}) => isHidden).map(({name}) => `${key}: hidden: ${name}`)
  if (differs < 0 && names.length === expected.length) return hidden
  const at = differs < 0 ? expected.length : differs
  return [`${key}: expected ${expected[at] ?? 'the end'}, came to ${names[at] ?? 'the end'}`, ...hidden]
}

/** Drawings mark the focus in their own way, so they are looked at: with the focus and without it. */
async function findFaintStops(tab: Page, stops: Stop[]): Promise<string[]> {
  const faint = stops.filter(({contrast}) => contrast > 0 && contrast < 3).map(({name}) => `faint: ${name}`)
  const drawings = new Set(stops.filter(({contrast}) => contrast === 0).map(({name}) => name))
  for (const name of drawings) {
    const stop = tab.locator(`[data-stop="${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"]`)
    const box = await stop.boundingBox()
    if (box === null) return [...faint, `no box: ${name}`]
    const clip = {x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: box.width + 12, height: box.height + 12}
    const without = await tab.screenshot({clip, fullPage: true})
    await focusByKey(tab, name)
    const withFocus = await tab.screenshot({clip, fullPage: true})
    await tab.evaluate(() => (document.activeElement as HTMLElement).blur())
    if (without.equals(withFocus)) faint.push(`no sign of the focus: ${name}`)
  }
  return faint
}

/** From the stop before, so that the browser takes the focus for one that came by a key. */
async function focusByKey(tab: Page, name: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')]
    stops[stops.findIndex(({dataset}) => dataset.stop === wanted) - 1]?.focus()
  }, name)
  await tab.keyboard.press('Tab')
}
