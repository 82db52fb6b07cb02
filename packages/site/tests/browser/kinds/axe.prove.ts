import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {findAxeViolations} from '../findAxeViolations.ts'
import {launchBrowser} from '../launchBrowser.ts'
import {type OpenSite, serveFolder} from '../serveFolder.ts'
import {buildKinds, type KindsSite, kindsOf} from './buildKinds.ts'
import {reports} from './reports.ts'

let browser: Browser
let site: KindsSite
let open: OpenSite
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchBrowser(), buildKinds()])
  open = await serveFolder(site, '/')
})
afterAll(async () => {
  await Promise.all([browser?.close(), open?.close(), site?.remove()])
})

describe.each(Object.keys(reports))('the edition in %s', (lang) => {
  test('has a page of every kind', () => {
    const kinds = new Set(site.kinds.filter((page) => page.lang === lang).map(({kind}) => kind))
    expect([...kinds].sort()).toEqual(kindsOf(lang))
  })

  test('gives axe nothing to object to on any kind of page, light and dark', async () => {
    const tab = await browser.newPage()
    const found: Record<string, string[]> = {}
    for (const {file} of site.kinds.filter((page) => page.lang === lang)) {
      await tab.goto(new URL(file, open.base).href)
      for (const details of await tab.locator('details:visible').all())
        await details.evaluate((element) => element.setAttribute('open', ''))
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({colorScheme})
        // In the dark nothing is different but the colours.
        const violations = await findAxeViolations(tab, colorScheme === 'dark' ? ['color-contrast'] : undefined)
        if (violations.length > 0) found[`${file} ${colorScheme}`] = violations
      }
    }
    await tab.close()
    expect(found).toEqual({})
  })
})
