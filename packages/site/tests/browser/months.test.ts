import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {type BuiltSite, buildExample} from './buildExample.ts'
import {launchBrowser} from './launchBrowser.ts'

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

test('on a wide screen the list of months marks the one that is being read', async () => {
  const tab = await browser.newPage({viewport: {width: 1400, height: 800}})
  await tab.goto(pathToFileURL(join(site.folder, '2022/index.html')).href)
  const current = tab.locator('.months [aria-current]')
  expect(await current.count()).toBe(0)
  for (const month of ['April 2022', 'June 2022', 'February 2022']) {
    await tab.locator('.months a', {hasText: month}).click()
    await tab.locator('.months [aria-current]', {hasText: month}).waitFor()
    expect(await current.count()).toBe(1)
  }
  await tab.close()
})
