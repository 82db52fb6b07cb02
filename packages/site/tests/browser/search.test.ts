import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {build} from '../../src/build.ts'
import {makeSite, type Site} from '../site.ts'
import {findAxeViolations} from './findAxeViolations.ts'
import {launchBrowser} from './launchBrowser.ts'
import {serveFolder} from './serveFolder.ts'

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

const files = {
  'daybook.config.json': '{"search": true}',
  'content/2022.md': `---
lang: en-GB
---

On 1 March 2022, a camp for reservists opened. It has <b>12</b> tents & a \`<img src=x onerror=alert(1)>\` on its gate.

- Place: Gomel

On 23 May 2022, a tender for badges was announced.

- Place: Minsk
- Status: announced

On 30 May 2022, the camp was closed.

- Place: Gomel
`,
  'content/2022.be.md': `---
lang: be
---

1 сакавіка 2022 года адкрыўся лагер для рэзервістаў.

23 мая 2022 года абвешчаны тэндар на жэтоны.

30 мая 2022 года лагер закрылі.
`,
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Opens a page of a site over HTTP, and notes what it asks for. */
async function open(site: Site, page: string): Promise<{tab: Page; requests: string[]; close(): Promise<void>}> {
  const names = await site.list('dist')
  const served = await serveFolder(
    {folder: join(site.root, 'dist'), files: new Set(names), pages: [], remove: async () => undefined},
    '/a/b/',
  )
  const tab = await browser.newPage()
  const requests: string[] = []
  tab.on('request', (request) => requests.push(request.url().replace(served.base, '')))
  await tab.goto(new URL(page, served.base).href)
  return {
    tab,
    requests,
    async close() {
      await tab.close()
      await served.close()
    },
  }
}

async function buildSite(): Promise<Site> {
  const site = await makeSite(files)
  expect((await build({root: site.root})).diagnostics).toEqual([])
  return site
}

/** What the page shows of its results, once it says how many there are. */
async function results(tab: Page, status: string): Promise<string[]> {
  await tab.locator('.search-status', {hasText: status}).waitFor()
  return tab.locator('.search-result').evaluateAll((items) =>
    items.map((item) => {
      const text = (name: string) => item.querySelector(name)?.textContent ?? ''
      return [text('.short-date'), text('.short-title'), text('.search-facets')].join(' | ')
    }),
  )
}

test('a word typed into the field of any page finds the events with it, each with its date and facets', async () => {
  const {tab, requests, close} = await open(await buildSite(), '2022/index.html')
  expect(requests.filter((request) => request.startsWith('search/'))).toEqual([])
  await tab.keyboard.press('/')
  await tab.keyboard.type('camp')
  await tab.keyboard.press('Enter')
  await tab.waitForURL(/search\.html\?q=camp$/)
  expect((await results(tab, 'Found: 2')).sort()).toEqual([
    '1 March 2022 | A camp for reservists opened | Gomel',
    '30 May 2022 | The camp was closed | Gomel',
  ])
  expect(await tab.locator('mark').first().textContent()).toBe('camp')
  expect(await findAxeViolations(tab)).toEqual([])
  await tab.locator('.search-result a').first().click()
  await tab.waitForURL(/\/a\/b\/2022\/events\//)
  await close()
})

test('a facet narrows the results down, and alone lists all its events; the address keeps both', async () => {
  const {tab, close} = await open(await buildSite(), 'search.html?q=march&places=Gomel')
  expect(await results(tab, 'Found: 1')).toHaveLength(1)
  await tab.fill('#search-words', '')
  expect(await results(tab, 'Found: 2')).toHaveLength(2)
  expect(new URL(tab.url()).search).toBe('?places=Gomel')
  await tab.selectOption('#search-places', 'Minsk')
  expect(await results(tab, 'Found: 1')).toEqual([
    '23 May 2022 | A tender for badges was announced | Minsk · announced',
  ])
  await close()
})

test('each edition is searched in its own language', async () => {
  const {tab, close} = await open(await buildSite(), 'be/search.html?q=лагер')
  const shown = await results(tab, 'Знойдзена: 2')
  expect(shown.map((line) => line.split(' | ')[0])).toEqual(
    expect.arrayContaining(['1 сакавіка 2022 г.', '30 мая 2022 г.']),
  )
  await tab.fill('#search-words', 'badges')
  await tab.locator('.search-status', {hasText: 'Нічога не знойдзена'}).waitFor()
  await close()
})

test('a text that looks like HTML is shown as text', async () => {
  const {tab, close} = await open(await buildSite(), 'search.html?q=onerror')
  await results(tab, 'Found: 1')
  expect(await tab.locator('.search-excerpt').textContent()).toContain('<img src=x onerror=alert(1)>')
  expect(await tab.locator('.search-excerpt img').count()).toBe(0)
  await close()
})

test.each([true, false])(
  'from file:// the page says what to use instead (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const site = await buildSite()
    const tab = await browser.newPage({javaScriptEnabled})
    await tab.goto(pathToFileURL(join(site.root, 'dist', 'search.html')).href)
    await tab.waitForTimeout(200)
    expect(await tab.locator('.search-instead').isVisible()).toBe(true)
    expect(await tab.locator('.search-form').isVisible()).toBe(false)
    expect(
      await tab.locator('.search-instead a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['2022/print.html', '2022/periods/2022-03.html', '2022/periods/2022-05.html'])
    await tab.close()
  },
)

test('two builds make the same index, byte for byte', async () => {
  const [one, other] = [await buildSite(), await buildSite()]
  const snapshot = await one.snapshot('dist/search')
  expect(Object.keys(snapshot).filter((name) => name.startsWith('fragment/'))).toHaveLength(6)
  expect(await other.snapshot('dist/search')).toEqual(snapshot)
})

test('without being asked for, a site has no search', async () => {
  const site = await makeSite({...files, 'daybook.config.json': '{}'})
  await build({root: site.root})
  expect((await site.list('dist')).filter((name) => /^(?:search|be\/search)/.test(name))).toEqual([])
  expect(await site.read('dist/index.html')).not.toContain('search-field')
})
