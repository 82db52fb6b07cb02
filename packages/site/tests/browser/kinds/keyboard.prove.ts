import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type BuiltSite, buildExample} from '../buildExample.ts'
import {launchBrowser} from '../launchBrowser.ts'
import {serveFolder} from '../serveFolder.ts'
import {buildKinds, type KindsSite} from './buildKinds.ts'
import {findOutOfOrder} from './findOutOfOrder.ts'
import {walkByKeyboard} from './walkByKeyboard.ts'

let browser: Browser
let kinds: KindsSite
let example: BuiltSite
beforeAll(async () => {
  ;[browser, kinds, example] = await Promise.all([launchBrowser(), buildKinds(), buildExample()])
})
afterAll(async () => {
  await Promise.all([browser?.close(), kinds?.remove(), example?.remove()])
})

interface Look extends BrowserContextOptions {
  lang: string
  width: number
}

const looks: Look[] = [
  {lang: 'en', width: 360, colorScheme: 'light'},
  {lang: 'en', width: 1280, colorScheme: 'dark'},
  {lang: 'fa', width: 360, colorScheme: 'dark'},
  {lang: 'fa', width: 1280, colorScheme: 'light'},
  {lang: 'en', width: 1280, forcedColors: 'active'},
]

/** The walk of each page, and of a page in one column the order in which the eye goes. */
async function walkPages(site: BuiltSite, pages: string[], {lang: _, width, ...options}: Look) {
  const server = await serveFolder(site, '/')
  const context = await browser.newContext({...options, viewport: {width, height: 700}})
  const tab = await context.newPage()
  const wrong: Record<string, string[]> = {}
  for (const page of pages) {
    // The search asks for one file after the other before it shows its form.
    await tab.goto(new URL(page, server.base).href, {waitUntil: page.endsWith('search.html') ? 'networkidle' : 'load'})
    const found = await walkByKeyboard(tab)
    if (width < 600) found.push(...(await findOutOfOrder(tab)))
    if (found.length > 0) wrong[page] = found
  }
  await Promise.all([context.close(), server.close()])
  return wrong
}

test.each(looks)(
  'Tab goes through every kind of page and back, always to be seen: $lang, $width, $colorScheme',
  async (look) => {
    const pages = kinds.kinds.filter(
      ({lang, file}) => lang === look.lang && !/\/(?:places|tags|status|certainty)\//.test(file),
    )
    expect(
      await walkPages(
        kinds,
        pages.map(({file}) => file),
        look,
      ),
    ).toEqual({})
  },
)

test.each(looks.slice(0, 2))(
  'no heading that stays at the top hides the focus in a long report: $width',
  async (look) => {
    expect(await walkPages(example, ['2022/index.html'], look)).toEqual({})
  },
)

/** The example, opened at a page. */
async function open(page: string, act: (tab: Page) => Promise<void>): Promise<void> {
  const server = await serveFolder(kinds, '/')
  const tab = await browser.newPage({viewport: {width: 1280, height: 700}})
  await tab.goto(new URL(page, server.base).href, {waitUntil: 'networkidle'})
  await act(tab)
  await tab.close()
  await server.close()
}

const active = (tab: Page) => tab.evaluate(() => document.activeElement?.id || document.activeElement?.className)

test('the first stop of every page skips to its text', async () => {
  const server = await serveFolder(kinds, '/')
  const tab = await browser.newPage()
  const wrong: unknown[] = []
  for (const {file} of kinds.kinds.filter(({lang}) => lang === 'en')) {
    await tab.goto(new URL(file, server.base).href)
    await tab.keyboard.press('Tab')
    const first = await active(tab)
    await tab.keyboard.press('Enter')
    const then = await active(tab)
    await tab.keyboard.press('Tab')
    const isBehind = await tab.evaluate(() => document.activeElement?.closest('header.masthead') === null)
    if (first !== 'skip-link' || then !== 'content' || !isBehind) wrong.push([file, first, then, isBehind])
  }
  await tab.close()
  await server.close()
  expect(wrong).toEqual([])
})

test.each([360, 1280])(
  '"/" goes to the search from any page, is a sign like others in a field, and Escape leads back, at %i',
  async (width) => {
    await open('harbour/index.html', async (tab) => {
      await tab.setViewportSize({width, height: 700})
      await tab.focus('.filter summary')
      await tab.keyboard.press('/')
      expect(await active(tab)).toBe('search-field')
      expect((await tab.locator('#search-field').boundingBox())?.width).toBeGreaterThan(100)
      await tab.keyboard.type('a/b')
      expect(await tab.inputValue('#search-field')).toBe('a/b')
      await tab.keyboard.press('Escape')
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary')
      await tab.keyboard.press('/')
      await tab.keyboard.type('boat')
      await tab.keyboard.press('Enter')
      await tab.waitForURL(/search\.html\?q=/)
    })
  },
)

test('asked for nothing, the search page waits for words', async () => {
  await open('harbour/index.html', async (tab) => {
    await tab.focus('.search-field button')
    await tab.keyboard.press('Enter')
    await tab.waitForURL(/search\.html\?q=$/)
    await tab.waitForFunction(() => document.activeElement?.id === 'search-words')
    await tab.keyboard.type('boat')
    await tab.locator('.search-result').first().waitFor()
  })
})

test('a report is narrowed down, and the choice taken away, by keys', async () => {
  await open('harbour/index.html', async (tab) => {
    await tab.focus('.filter summary')
    await tab.keyboard.press('Enter')
    await tab.keyboard.press('Tab')
    expect(await active(tab)).toBe('filter-actors')
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    const words = tab.locator('.filter-words button')
    await words.first().waitFor()
    expect(await tab.locator('.event:visible').count()).toBe(1)
    await tab.focus('.filter-words button')
    await tab.keyboard.press('Space')
    expect(await words.count()).toBe(0)
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary')
  })
})

test('a graphic image, an order of the table and a citation take no pointer', async () => {
  await open('harbour/events/opening.html', async (tab) => {
    await tab.focus('.graphic summary')
    await tab.keyboard.press('Enter')
    await tab.locator('.graphic img').waitFor()
    for (const form of await tab.locator('.citation-form').all()) {
      await form.locator('summary').focus()
      await tab.keyboard.press('Enter')
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('ControlOrMeta+a')
      const [selected, whole] = await form
        .locator('textarea')
        .evaluate((field: HTMLTextAreaElement) => [
          field.value.slice(field.selectionStart, field.selectionEnd),
          field.value,
        ])
      expect(selected).toBe(whole)
    }
  })
  await open('harbour/figures.html', async (tab) => {
    await tab.focus('[rel=next], .breadcrumb a')
    await tab.keyboard.press('Enter')
    await tab.waitForURL(/harbour\/index\.html$/)
  })
})
