import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Chronology} from '@daybook/core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {type BuiltSite, buildExample} from './buildExample.ts'
import {findAxeViolations} from './findAxeViolations.ts'
import {findBrokenAddresses, findUnreachablePages} from './findBrokenAddresses.ts'
import {launchBrowser} from './launchBrowser.ts'
import {measureOverflow} from './measureOverflow.ts'
import {pickKinds} from './pickKinds.ts'
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

const ways = [
  {way: 'over HTTP under /', open: () => serveFolder(site, '/')},
  {way: 'over HTTP under /a/b/', open: () => serveFolder(site, '/a/b/')},
  {
    way: 'from file://',
    open: async () => ({base: `${pathToFileURL(site.folder).href}/`, close: async () => undefined}),
  },
].flatMap((way) => [
  {...way, javaScriptEnabled: true, scripts: 'with JavaScript', isWhole: way.way.endsWith('/a/b/')},
  {...way, javaScriptEnabled: false, scripts: 'without JavaScript', isWhole: way.way.startsWith('from')},
])

describe.each(ways)('the example, read $way, $scripts', ({open, javaScriptEnabled, isWhole}) => {
  test('every page, or one of each kind, opens without an error, asks only this site, links only to what is there, and is no wider than a window of 360, 768 or 1280 pixels', async () => {
    const {base, close} = await open()
    const context = await browser.newContext({javaScriptEnabled})
    const pages = isWhole ? site.pages : pickKinds(site.pages)
    const wide: Record<string, unknown> = {}
    const visits = await visitPages(context, base, pages, async (tab, page) => {
      if (isWhole && javaScriptEnabled) Object.assign(wide, await findOverflows(tab, page))
    })
    await context.close()
    await close()

    expect(visits.flatMap(({page, errors}) => errors.map((error) => `${page}: ${error}`))).toEqual([])
    expect(visits.flatMap(({requests}) => requests).filter((address) => !isOwn(address, base))).toEqual([])
    expect(findBrokenAddresses(visits, base, site)).toEqual([])
    expect(wide).toEqual({})
    // No page links to the one that a host shows for lost addresses.
    if (isWhole) expect(findUnreachablePages(visits, base)).toEqual(['404.html'])
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

/** A host shows `404.html` at whatever address is missing, so a site that says where it lies has it whole everywhere. */
describe('built with its base', () => {
  test.each(['/', '/a/b/'])(
    'an address missing under %s shows the page for it, whole, however deep it lies',
    async (base) => {
      const based = await buildExample('--base', base)
      const served = await serveFolder(based, base)
      const missing = 'no/such/page.html'
      const context = await browser.newContext()
      const visits = await visitPages(context, served.base, [missing])
      await context.close()
      await served.close()
      await based.remove()

      const errors = visits.flatMap((visit) => visit.errors).filter((error) => !error.endsWith(`${missing}: 404`))
      expect(errors).toEqual(['Failed to load resource: the server responded with a status of 404 (Not Found)'])
      expect(visits[0]?.ids).toContain('content')
      const files = new Set([...based.files, missing])
      expect(findBrokenAddresses(visits, served.base, {...based, files})).toEqual([])
    },
  )
})

describe('over HTTP under /', () => {
  let open: OpenSite
  beforeAll(async () => {
    open = await serveFolder(site, '/')
  })
  afterAll(() => open?.close())

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each([true, false])(
      'axe objects to nothing on any kind of page (JavaScript: %s)',
      async (javaScriptEnabled) => {
        const tab = await browser.newPage({colorScheme, javaScriptEnabled})
        const violations: Record<string, string[]> = {}
        for (const page of pickKinds(site.pages)) {
          await tab.goto(new URL(page, open.base).href)
          // In the dark nothing is different but the colours.
          violations[page] = await findAxeViolations(tab, colorScheme === 'dark' ? ['color-contrast'] : undefined)
        }
        await tab.close()
        expect(violations).toEqual(Object.fromEntries(pickKinds(site.pages).map((page) => [page, []])))
      },
    )
  })

  test('the chronology prints on several sheets, none of them cut off at the side', async () => {
    const tab = await browser.newPage({viewport: {width: 718, height: 1000}})
    await tab.goto(new URL('2022/index.html', open.base).href)
    await tab.emulateMedia({media: 'print'})
    expect(await measureOverflow(tab)).toEqual({excess: 0, elements: []})
    const pdf = (await tab.pdf({format: 'A4'})).toString('latin1')
    await tab.close()
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(2)
  })
})

/** As the report has them: 4 in February, 3 in March, 7 in April, 8 in May, 8 in June. */
const dates = [
  '9 February 2022',
  '19 February 2022',
  '24 February 2022',
  '28 February 2022',
  '1 March 2022',
  '1 – 8 March 2022',
  '9 March 2022',
  '4 – 15 April 2022',
  '7 April 2022',
  '25 April 2022',
  '25 April 2022',
  '25 April 2022',
  '27 April 2022',
  '28 April 2022',
  '4 May 2022',
  '5 May 2022',
  '10 May 2022',
  '21 May 2022',
  '23 May 2022',
  '23 May 2022',
  '26 May 2022',
  '28 May 2022',
  '1 June 2022',
  '7 June 2022',
  '20 June 2022',
  '22 June 2022',
  '22 June 2022',
  '24 June 2022',
  '28 June 2022',
  '30 June 2022',
]

/** What of a page is wider than a window, by the page and the width of the window. */
async function findOverflows(tab: Page, page: string): Promise<Record<string, unknown>> {
  const wide: Record<string, unknown> = {}
  for (const width of [360, 768, 1280]) {
    await tab.setViewportSize({width, height: 800})
    const overflow = await measureOverflow(tab)
    if (overflow.excess > 0) wide[`${page} at ${width}`] = overflow
  }
  return wide
}

function isOwn(address: string, base: string): boolean {
  return address.startsWith(base) || address.startsWith('data:')
}
