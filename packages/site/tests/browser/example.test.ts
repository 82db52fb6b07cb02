import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Chronology} from '@daybook/core'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {type BuiltSite, buildExample} from './buildExample.ts'
import {findAxeViolations} from './findAxeViolations.ts'
import {findBrokenAddresses, findUnreachablePages} from './findBrokenAddresses.ts'
import {launchBrowser} from './launchBrowser.ts'
import {measureOverflow} from './measureOverflow.ts'
import {readEventsInOrder} from './readEventsInOrder.ts'
import {type OpenSite, serveFolder} from './serveFolder.ts'
import {visitPages} from './visitPages.ts'

// Forty pages in one test, on machines with two cores that also do something else.
vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000})

let browser: Browser
let site: BuiltSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchBrowser(), buildExample()])
})
afterAll(async () => {
  await browser?.close()
  await site?.remove()
})

const fromFiles = async (): Promise<OpenSite> => ({
  base: `${pathToFileURL(site.folder).href}/`,
  close: async () => undefined,
})

const ways = [
  {way: 'over HTTP under /', open: () => serveFolder(site, '/')},
  {way: 'over HTTP under /a/b/', open: () => serveFolder(site, '/a/b/')},
  {way: 'from file://', open: fromFiles},
].flatMap((way) => [
  {...way, javaScriptEnabled: true, scripts: 'with JavaScript'},
  {...way, javaScriptEnabled: false, scripts: 'without JavaScript'},
])

describe.each(ways)('the example, read $way, $scripts', ({open, javaScriptEnabled}) => {
  test('every page opens without an error, asks only this site, and links only to what is there', async () => {
    const {base, close} = await open()
    const context = await browser.newContext({javaScriptEnabled})
    const visits = await visitPages(context, base, site.pages)
    await context.close()
    await close()

    expect(visits.filter(({errors}) => errors.length > 0)).toEqual([])
    expect(visits.flatMap(({requests}) => requests).filter((address) => !isOwn(address, base))).toEqual([])
    expect(findBrokenAddresses(visits, base, site)).toEqual([])
    expect(findUnreachablePages(visits, base)).toEqual(['404.html'])
  })

  test('the chronology shows its 30 events in order, each with its date', async () => {
    const {base, close} = await open()
    const tab = await browser.newPage({javaScriptEnabled})
    await tab.goto(new URL('2022/index.html', base).href)
    const shown = await readEventsInOrder(tab)
    await tab.close()
    await close()

    const {events} = JSON.parse(readFileSync(join(site.folder, '2022', 'events.json'), 'utf8')) as Chronology
    expect(shown.map(({id}) => id)).toEqual(events.map(({id}) => id))
    expect(events.map((event) => event.date.earliest)).toEqual(events.map((event) => event.date.earliest).sort())
    expect(shown.map(({date}) => date)).toEqual(dates)
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([true, false])('axe objects to nothing on any kind of page (JavaScript: %s)', async (javaScriptEnabled) => {
    const {base} = await fromFiles()
    const tab = await browser.newPage({colorScheme, javaScriptEnabled})
    const violations: Record<string, string[]> = {}
    for (const page of pickKinds(site.pages)) {
      await tab.goto(new URL(page, base).href)
      violations[page] = await findAxeViolations(tab)
    }
    await tab.close()
    expect(violations).toEqual(Object.fromEntries(pickKinds(site.pages).map((page) => [page, []])))
  })
})

test.each([360, 768, 1280])('no page is wider than a window of %i pixels', async (width) => {
  const {base} = await fromFiles()
  const tab = await browser.newPage({viewport: {width, height: 800}})
  const wide: Record<string, unknown> = {}
  for (const page of site.pages) {
    await tab.goto(new URL(page, base).href)
    const overflow = await measureOverflow(tab)
    if (overflow.excess > 0) wide[page] = overflow
  }
  await tab.close()
  expect(wide).toEqual({})
})

test('the chronology prints on several sheets, none of them cut off at the side', async () => {
  const {base} = await fromFiles()
  const tab = await browser.newPage({viewport: {width: 718, height: 1000}})
  await tab.goto(new URL('2022/index.html', base).href)
  await tab.emulateMedia({media: 'print'})
  expect(await measureOverflow(tab)).toEqual({excess: 0, elements: []})
  const pdf = (await tab.pdf({format: 'A4'})).toString('latin1')
  await tab.close()
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(2)
})

/** As the report has them: 4 in February, 3 in March, 7 in April, 8 in May, 8 in June. */
const dates = [
  'February 9, 2022',
  'February 19, 2022',
  'February 24, 2022',
  'February 28, 2022',
  'March 1, 2022',
  'March 1 – 8, 2022',
  'March 9, 2022',
  'April 4 – 15, 2022',
  'April 7, 2022',
  'April 25, 2022',
  'April 25, 2022',
  'April 25, 2022',
  'April 27, 2022',
  'April 28, 2022',
  'May 4, 2022',
  'May 5, 2022',
  'May 10, 2022',
  'May 21, 2022',
  'May 23, 2022',
  'May 23, 2022',
  'May 26, 2022',
  'May 28, 2022',
  'June 1, 2022',
  'June 7, 2022',
  'June 20, 2022',
  'June 22, 2022',
  'June 22, 2022',
  'June 24, 2022',
  'June 28, 2022',
  'June 30, 2022',
]

/** One page of each kind, the first by name: home, 404, own page, chronology, event, period. */
function pickKinds(pages: string[]): string[] {
  const kinds = [/^index\.html$/, /^404\.html$/, /^about\.html$/, /^2022\/index\.html$/, /\/events\//, /\/periods\//]
  return kinds.map((kind) => pages.find((page) => kind.test(page)) ?? `no page like ${kind}`)
}

function isOwn(address: string, base: string): boolean {
  return address.startsWith(base) || address.startsWith('data:')
}
