import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {findAxeViolations} from './findAxeViolations.ts'
import {launchBrowser} from './launchBrowser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test.each([true, false])(
  'faint text is found, and a page without fault is left alone (JavaScript: %s)',
  async (javaScriptEnabled) => {
    const tab = await browser.newPage({javaScriptEnabled})
    const page = (style: string) =>
      `<html lang="en"><title>a</title><main><h1 style="${style}">Faint</h1></main></html>`
    await tab.setContent(page('color: #ddd; background: #fff'))
    expect(await findAxeViolations(tab)).toEqual([
      'color-contrast: <h1 style="color: #ddd; background: #fff">Faint</h1>',
    ])
    await tab.setContent(page('color: #000; background: #fff'))
    expect(await findAxeViolations(tab)).toEqual([])
  },
)

test('a script that waits for something by asking again and again goes on as before under axe', async () => {
  const tab = await browser.newPage()
  await tab.setContent(
    '<html lang="en"><title>a</title><main><h1>Waits</h1></main><script>const ask = () => setTimeout(ask, 5); ask()</script>',
  )
  expect(await findAxeViolations(tab)).toEqual([])
  // The page still answers after its script has asked a few times more.
  expect(await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50, 'answers')))).toBe('answers')
  await tab.close()
})
