import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {makeSite} from '../site.ts'
import {launchBrowser} from './launchBrowser.ts'
import {serveFolder} from './serveFolder.ts'

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000})

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const content = [
  'On 1 March 2022, a.\n\n- Place: Old Harbour\n- Tags: #gate',
  'On 1 March 2022, b.\n\n- Place: Town\n- Tags: #gate',
  'On 1 March 2022, c.\n\n- Place: Town',
  'From 20 March to 3 April 2022, d.\n\n- Place: Harbour\n- Tags: #boat',
  'On 5 May 2022, e.\n\n- Tags: #gate #boat',
].join('\n\n')
const places = 'id,name,parent\nharbour,Harbour,\nold-harbour,Old Harbour,harbour\ntown,Town,\n'

/** What a reader sees: the letters of the events, `"` before one that shares the date above it, and the sentence. */
async function read(tab: Page): Promise<string> {
  return tab.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-keys]')].filter((item) => !item.hidden)
    const letters = shown.map((item) => {
      const ditto = item.querySelector('.shares-date') ? '"' : ''
      return ditto + item.querySelector('.event-text')?.textContent?.trim().slice(0, 1)
    })
    const months = [...document.querySelectorAll<HTMLElement>('.period')].filter((period) => !period.hidden)
    const counts = months.map((month) => month.querySelector('.period-count')?.textContent)
    const words = [...document.querySelectorAll('.filter-words button')].map((button) => button.textContent)
    return `${letters.join(' ')} | ${counts.join('; ')} | ${document.querySelector('[role=status]')?.textContent} | ${words.join(', ')}`
  })
}

const query = (tab: Page) => tab.evaluate(() => location.search + location.hash)

async function openAt(way: 'http' | 'file'): Promise<{base: string; close: () => Promise<void>}> {
  const site = await makeSite({'content/r.md': content, 'registers/places.csv': places})
  expect((await site.daybook(['build'])).stderr).toContain('no problems')
  const folder = join(site.root, 'dist')
  if (way === 'file') return {base: `${pathToFileURL(folder).href}/`, close: async () => undefined}
  return serveFolder({folder, files: new Set(await site.list('dist')), pages: [], remove: async () => undefined}, '/')
}

describe.each(['http', 'file'] as const)('over %s', (way) => {
  test('choices act at once, combine, say what is shown, stand in the address and can be taken away', async () => {
    const {base, close} = await openAt(way)
    const tab = await browser.newPage()
    await tab.goto(`${base}r/index.html`)
    const mark = way === 'file' ? '#?' : '?'
    expect(await read(tab)).toBe('A "B "C D E | 4 events; 1 event | 5 events | ')

    await tab.click('.filter summary')
    await tab.selectOption('#filter-places', 'town')
    expect(await read(tab)).toBe('B "C | 2 of 4 events | 2 of 5 events | Place Town ×')
    expect(await query(tab)).toBe(`${mark}places=town`)

    await tab.selectOption('#filter-tags', 'gate')
    expect(await read(tab)).toBe('B | 1 of 4 events | 1 of 5 events | Place Town ×, Tag gate ×, Show all')
    expect(await query(tab)).toBe(`${mark}places=town&tags=gate`)

    const link = await tab.evaluate(() => location.href)
    await tab.goto('about:blank')
    await tab.goto(link)
    expect(await read(tab)).toBe('B | 1 of 4 events | 1 of 5 events | Place Town ×, Tag gate ×, Show all')

    await tab.getByRole('button', {name: 'Remove: Place Town'}).click()
    expect(await read(tab)).toBe('A "B E | 2 of 4 events; 1 of 1 events | 3 of 5 events | Tag gate ×')
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('summary')
    await tab.close()
    await close()
  })
})

test('a place holds what happened in the places that lie in it, and a month what may lie in it', async () => {
  const {base, close} = await openAt('http')
  const tab = await browser.newPage()
  await tab.goto(`${base}r/index.html?places=harbour`)
  expect(await read(tab)).toContain('A D |')
  await tab.goto(`${base}r/index.html?from=2022-04&to=2022-04`)
  expect(await read(tab)).toContain('D |')
  await tab.goto(`${base}r/index.html?from=2022-05&to=2022-04`)
  expect(await read(tab)).toContain('D E |')
  await tab.goto(`${base}r/index.html?places=town&tags=boat`)
  expect(await read(tab)).toBe(
    ' |  | 0 of 5 events. No event fits all of this. Take a word away. | Place Town ×, Tag boat ×, Show all',
  )
  await tab.goto(`${base}r/index.html?places=%22%3E%3Cscript%3E&nonsense=1`)
  expect(await read(tab)).toContain('A "B "C D E |')
  await tab.close()
  await close()
})

test('without a script the choices are links to the overviews, and nothing to choose from is shown', async () => {
  const {base, close} = await openAt('file')
  const tab = await browser.newPage({javaScriptEnabled: false})
  await tab.goto(`${base}r/index.html`)
  await tab.click('.filter summary')
  expect(await tab.isVisible('.filter-form')).toBe(false)
  const hrefs = await tab.$$eval('.filter-links a', (links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(['../r/places/index.html', '../r/tags/index.html'])
  await tab.close()
  await close()
})

test('a long report is divided into months: its page counts over an index, and their pages take the choice over', async () => {
  const days = Array.from({length: 600}, (_, index) => {
    const day = `${(index % 28) + 1} ${['January', 'February', 'March'][Math.floor(index / 200)]} 2022`
    return `On ${day}, number ${index}.${index % 3 === 0 ? '\n\n- Place: Town' : ''}`
  })
  const site = await makeSite({'content/r.md': days.join('\n\n'), 'registers/places.csv': places})
  await site.daybook(['build'])
  const base = `${pathToFileURL(join(site.root, 'dist')).href}/`
  const tab = await browser.newPage()
  const requests: string[] = []
  tab.on('request', (request) => requests.push(request.url().slice(base.length)))
  await tab.goto(`${base}r/index.html`)
  const months = () =>
    tab.$$eval('.contents li:not([hidden])', (items) =>
      items.map((item) => item.textContent?.replace(/\s+/g, ' ').trim()),
    )
  expect(await months()).toEqual(['January 2022 200 events', 'February 2022 200 events', 'March 2022 200 events'])
  expect(requests.filter((request) => request.includes('index.js'))).toEqual([])

  await tab.click('.filter summary')
  await tab.selectOption('#filter-places', 'town')
  await tab.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '200 of 600 events')
  await tab.selectOption('#filter-from', '2022-02')
  expect(await months()).toEqual(['February 2022 67 of 200 events', 'March 2022 66 of 200 events'])
  await tab.click('.contents li:not([hidden]) a')
  await tab.waitForURL('**/2022-02.html#?places=town&from=2022-02')
  await tab.locator('[role=status]', {hasText: '67 of 200 events'}).waitFor()
  await tab.close()
})
