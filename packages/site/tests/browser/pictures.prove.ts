import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type BuiltSite, buildNamedExample} from './buildExample.ts'
import {comparePicture} from './comparePicture.ts'
import {launchPictureBrowser} from './launchPictureBrowser.ts'
import {pickKinds} from './pickKinds.ts'
import {serveFolder} from './serveFolder.ts'

const [main, arabic] = ['belarus-conscription', 'extended-theme']

let browser: Browser
let sites: Record<string, BuiltSite>
beforeAll(async () => {
  browser = await launchPictureBrowser()
  sites = {[main]: await buildNamedExample(main), [arabic]: await buildNamedExample(arabic)}
})
afterAll(async () => {
  await Promise.all([browser?.close(), ...Object.values(sites ?? {}).map((site) => site.remove())])
})

interface Look {
  name: string
  example: string
  widths: number[]
  media?: 'print'
  options?: BrowserContextOptions
}

const looks: Look[] = [
  {name: 'light', example: main, widths: [360, 768, 1280]},
  {name: 'dark', example: main, widths: [360, 768, 1280], options: {colorScheme: 'dark'}},
  {name: 'print', example: main, widths: [768], media: 'print'},
  {name: 'right-to-left', example: arabic, widths: [360, 768, 1280]},
]

// Half a point for each pixel shows where everything stands, in a quarter of the bytes.
const scale = 0.5
const tallest = 2000

test.each(looks)('every kind of page looks as it did ($name)', async ({name, example, widths, media, options}) => {
  const site = sites[example]
  if (!site) throw new Error(`${example} was not built.`)
  const server = await serveFolder(site, '/')
  const context = await browser.newContext({...options, deviceScaleFactor: scale, reducedMotion: 'reduce'})
  const tab = await context.newPage()
  await tab.emulateMedia({media: media ?? 'screen'})
  const wrong: (string | undefined)[] = []
  for (const page of pickKinds(site.pages).filter((each) => site.files.has(each))) {
    for (const width of widths) {
      await tab.setViewportSize({width, height: 800})
      await tab.goto(new URL(page, server.base).href)
      // The search shows its form when it has read its index, sooner or later.
      if (page.endsWith('search.html')) await tab.locator('.search-form').waitFor()
      const height = await tab.evaluate(() => document.documentElement.scrollHeight)
      await tab.setViewportSize({width, height: Math.min(tallest, height)})
      const picture = `${page.replaceAll('/', '_').replace(/\.html$/, '')}.${name}.${width}.png`
      wrong.push(await comparePicture(picture, await takePicture(tab)))
    }
  }
  await Promise.all([context.close(), server.close()])
  expect(wrong.filter((each) => each !== undefined)).toEqual([])
})

/** Chromium now and then fails to take a picture of a window that has just changed its size. */
function takePicture(tab: Page): Promise<Buffer> {
  return tab.screenshot().catch(() => tab.waitForTimeout(500).then(() => tab.screenshot()))
}
