import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Chronology} from '@daybook/core'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {type BuiltSite, buildExample, buildNamedExample} from './buildExample.ts'
import {findAxeViolations} from './findAxeViolations.ts'
import {findBrokenAddresses} from './findBrokenAddresses.ts'
import {launchBrowser} from './launchBrowser.ts'
import {measureOverflow} from './measureOverflow.ts'
import {readEventsInOrder} from './readEventsInOrder.ts'
import {type OpenSite, serveFolder} from './serveFolder.ts'
import {visitPages} from './visitPages.ts'

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000})

let browser: Browser
let twoEditions: BuiltSite
let arabic: BuiltSite
beforeAll(async () => {
  ;[browser, twoEditions, arabic] = await Promise.all([
    launchBrowser(),
    buildExample(),
    buildNamedExample('extended-theme'),
  ])
})
afterAll(async () => {
  await browser?.close()
  await Promise.all([twoEditions?.remove(), arabic?.remove()])
})

/** What an event says apart from its words: what must be the same in every language. */
async function facts(site: BuiltSite, file: string): Promise<unknown[]> {
  const {events} = JSON.parse(await readFile(join(site.folder, file), 'utf8')) as Chronology
  const ids = (mentions: {id: string}[]) => [...new Set(mentions.map(({id}) => id))].sort()
  return events.map(({date, concerns, status, certainty, actors, tags}) => ({
    date: date.edtf,
    concerns: concerns?.edtf,
    status,
    certainty,
    actors: ids(actors),
    tags: [...tags].sort(),
  }))
}

describe.each([
  {edition: 'Belarusian', site: () => twoEditions, prefix: 'be/', lang: 'be', dir: 'ltr', first: '9 лютага 2022'},
  {edition: 'Arabic', site: () => arabic, prefix: '', lang: 'ar', dir: 'rtl', first: '9 فبراير 2022'},
])('the $edition edition of the example', ({site, prefix, lang, dir, first}) => {
  let open: OpenSite
  beforeAll(async () => {
    open = await serveFolder(site(), '/a/b/')
  })
  afterAll(() => open?.close())

  test('tells the 30 events of the English one, with the same dates, status and names', async () => {
    expect(await facts(site(), `${prefix}2022/events.json`)).toEqual(await facts(twoEditions, '2022/events.json'))
  })

  test('shows its events in order, in its language and direction', async () => {
    const tab = await browser.newPage()
    await tab.goto(new URL(`${prefix}2022/index.html`, open.base).href)
    const shown = await readEventsInOrder(tab)
    const html = await tab.evaluate(() => ({lang: document.documentElement.lang, dir: document.documentElement.dir}))
    await tab.close()
    expect(html).toEqual({lang, dir})
    expect(shown).toHaveLength(30)
    expect(shown[0]?.date).toContain(first)
  })

  test('has pages that open without an error and link only to what is there', async () => {
    const own = site().pages.filter((page) => page.startsWith(prefix) && !/\/(?:events|tags)\//.test(page))
    const context = await browser.newContext()
    const visits = await visitPages(context, open.base, own)
    await context.close()
    expect(visits.flatMap(({errors}) => errors)).toEqual([])
    expect(findBrokenAddresses(visits, open.base, site())).toEqual([])
  })

  const kinds = ['index.html', '2022/index.html', '2022/map.html', '2022/figures.html', '2022/periods/2022-05.html']

  test.each(['light', 'dark'] as const)('gives axe nothing to object to, in %s', async (colorScheme) => {
    const tab = await browser.newPage({colorScheme})
    for (const page of [...kinds, 'about.html']) {
      await tab.goto(new URL(prefix + page, open.base).href)
      expect(await findAxeViolations(tab), page).toEqual([])
    }
    await tab.close()
  })

  test.each([360, 768, 1280])('is never wider than a window of %i pixels', async (width) => {
    const tab = await browser.newPage({viewport: {width, height: 800}})
    for (const page of kinds) {
      await tab.goto(new URL(prefix + page, open.base).href)
      expect(await measureOverflow(tab), page).toMatchObject({excess: 0})
    }
    await tab.close()
  })
})

test('every page of either edition leads to itself in the other and back', async () => {
  const open = await serveFolder(twoEditions, '/')
  const tab = await browser.newPage()
  for (const page of ['index.html', '2022/index.html', '2022/events/2022-05-23-badge-tender.html', 'about.html']) {
    await tab.goto(new URL(page, open.base).href)
    await tab.click('.languages a[lang=be]')
    await tab.locator('html[lang=be]').waitFor()
    await tab.click('.languages a[lang^=en]')
    await tab.waitForURL(new URL(page, open.base).href)
  }
  await tab.close()
  await open.close()
})

test('the child theme fills a slot, replaces a partial, calls its helper and says two words in its own way', async () => {
  const read = (page: string) => readFile(join(arabic.folder, page), 'utf8')
  const home = await read('index.html')
  expect(home).toContain('<p class="notice">')
  expect(home).toMatch(/class="short-title">[^<]+ …</)
  expect(home).toContain('السجل كاملًا')
  const [event] = arabic.pages.filter((page) => page.includes('/events/'))
  expect(await read(event ?? '')).toContain('صيغة الاستشهاد')
  expect(await read('assets/settings.css')).toContain('#0b5345')
})
