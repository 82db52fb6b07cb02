import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type BuiltSite, buildExample, buildNamedExample} from '../buildExample.ts'
import {launchBrowser} from '../launchBrowser.ts'
import {measureOverflow} from '../measureOverflow.ts'
import {pickKinds} from '../pickKinds.ts'
import {serveFolder} from '../serveFolder.ts'
import {buildKinds, type KindsSite} from './buildKinds.ts'
import {findCutText} from './findCutText.ts'
import {findMotion} from './findMotion.ts'

let browser: Browser
let kinds: KindsSite
let examples: BuiltSite[]
beforeAll(async () => {
  ;[browser, kinds, examples] = await Promise.all([
    launchBrowser(),
    buildKinds(),
    Promise.all([buildExample(), buildNamedExample('extended-theme')]),
  ])
})
afterAll(async () => {
  await Promise.all([browser?.close(), kinds?.remove(), ...(examples ?? []).map((site) => site.remove())])
})

/** WCAG 2.2, 1.4.12: nothing may be lost with these distances, on elements that set them otherwise, too. */
const spacing = `* {
  letter-spacing: 0.12em !important;
  line-height: 1.5 !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`

// A window of 1280 pixels at 400 % is one of 320 (WCAG 2.2, 1.4.10).
test.each([
  {width: 320, style: '', words: 'as they are'},
  {width: 1920, style: '', words: 'as they are'},
  {width: 320, style: spacing, words: 'far apart'},
  {width: 1280, style: spacing, words: 'far apart'},
])(
  'no page scrolls sideways or cuts a word at $width pixels, and nothing moves by itself: words $words',
  async ({width, style}) => {
    const wrong: Record<string, unknown> = {}
    const context = await browser.newContext({viewport: {width, height: 800}, reducedMotion: 'reduce', bypassCSP: true})
    const tab = await context.newPage()
    const pagesOf = (site: BuiltSite) =>
      site === kinds
        ? kinds.kinds.filter(({lang}) => lang === 'ru' || lang === 'fa').map(({file}) => file)
        : pickKinds(site.pages).filter((page) => site.files.has(page))
    for (const site of [kinds, ...examples]) {
      const server = await serveFolder(site, '/')
      for (const page of pagesOf(site)) {
        await tab.goto(new URL(page, server.base).href)
        if (style !== '') await tab.addStyleTag({content: style})
        const {excess, elements} = await measureOverflow(tab)
        const found = [...(excess > 0 ? elements : []), ...(await findCutText(tab)), ...(await findMotion(tab))]
        if (found.length > 0) wrong[page] = found
      }
      await server.close()
    }
    await context.close()
    expect(wrong).toEqual({})
  },
)
