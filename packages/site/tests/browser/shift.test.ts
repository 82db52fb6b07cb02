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

test.each([360, 1280])(
  'nothing on the chronology moves while it loads, its script included, at %i pixels',
  async (width) => {
    const tab = await browser.newPage({viewport: {width, height: 800}})
    await tab.goto(pathToFileURL(join(site.folder, '2022/index.html')).href)
    await tab.waitForFunction(() => document.querySelector<HTMLFormElement>('.filter-form')?.hidden === false)
    const shifts = await tab.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value
          }).observe({type: 'layout-shift', buffered: true})
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    await tab.close()
    expect(shifts).toBe(0)
  },
)
