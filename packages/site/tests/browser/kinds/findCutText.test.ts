import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../launchBrowser.ts'
import {findCutText} from './findCutText.ts'
import {findMotion} from './findMotion.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('text that is cut off or beyond the window, and what moves, is found; a page without either is left alone', async () => {
  const tab = await browser.newPage({viewport: {width: 300, height: 300}})
  await tab.setContent('<p>short</p>')
  expect([...(await findCutText(tab)), ...(await findMotion(tab))]).toEqual([])
  await tab.setContent(
    '<p style="overflow: hidden; white-space: nowrap; width: 2em">a long line</p><p style="position: absolute; left: 290px">beyond</p><a style="transition: color 1s">slow</a>',
  )
  expect([...(await findCutText(tab)), ...(await findMotion(tab))]).toEqual([
    'cut: <p style="overflow: hidden; white-space: nowrap; width: 2em">a long line</p>',
    'beyond: <p style="position: absolute; left: 290px">beyond</p>',
    'moves: <a style="transition: color 1s">slow</a>',
  ])
  await tab.close()
})
