import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {makeSite, type Site} from '../site.ts'
import {findAxeViolations} from './findAxeViolations.ts'
import {launchBrowser} from './launchBrowser.ts'
import {measureOverflow} from './measureOverflow.ts'

vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000})

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Long words and titles, a withdrawn event, one that moved, doubt, figures with fractions, places in places. */
const content = `---
title: ${'A report with a title that goes on '.repeat(6)}
---

## March 2022

On 1 March 2022, ${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3)}met.[^n]

- Place: Old Harbour
- By: Harbour Watch
- Status: announced → cancelled (May 2022)
- Certainty: contested
- Tags: #call-up #${'very-long-word-'.repeat(8)}x

On 1 March 2022, about **2.25** tonnes and at least **1,200** men were counted.

- Place: Harbour

> **Correction (20 June 2022):** it was 2.5 tonnes.

About 5 March 2022, something was withdrawn.

> **Retraction (21 June 2022):** the source had invented it.

[^n]: Watch, [notice](https://example.org/${'n'.repeat(200)}), 1 March 2022. sha256: ${'3f'.repeat(32)}
`
const registers = {
  'registers/actors.csv': 'id,name,kind\nharbour-watch,Harbour Watch,organisation\n',
  'registers/places.csv': 'id,name,parent\nharbour,Harbour,\nold-harbour,Old Harbour,harbour\n',
}

async function buildSite(): Promise<{site: Site; base: string; pages: string[]}> {
  const site = await makeSite({'content/r.md': content, ...registers})
  const {stderr} = await site.daybook(['build'])
  expect(stderr).not.toContain('error')
  const pages = (await site.list('dist')).filter((file) => file.endsWith('.html'))
  return {site, base: `${pathToFileURL(`${site.root}/dist`).href}/`, pages}
}

test('axe objects to no page of a report with long words, corrections and doubt, and all stays within the window', async () => {
  const {base, pages} = await buildSite()
  const problems: Record<string, unknown> = {}
  const tab = await browser.newPage()
  for (const page of pages) {
    await tab.goto(base + page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({colorScheme})
      const found = await findAxeViolations(tab)
      if (found.length > 0) problems[`${page} ${colorScheme}`] = found
    }
    for (const width of [320, 768, 1280]) {
      await tab.setViewportSize({width, height: 800})
      const overflow = await measureOverflow(tab)
      if (overflow.excess > 0) problems[`${page} at ${width}`] = overflow
    }
  }
  await tab.close()
  expect(problems).toEqual({})
})
