import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../launchBrowser.ts'
import {walkByKeyboard} from './walkByKeyboard.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><title>a</title><style>html {background: #fff} :focus-visible {outline: 2px solid #000} ${style}</style>${body}`

test.each([
  {
    what: 'nothing',
    html: page('<a href="#a">a</a><details><summary>b</summary><input></details><button>c</button>'),
    found: [],
  },
  {
    what: 'a link that the key passes by',
    html: page('<a href="#a">a</a><a href="#b" tabindex="-1">b</a>'),
    found: [
      'Tab: expected 1 <a href="#b" tabindex="-1">b</a>, came to the end',
      'Shift+Tab: expected 1 <a href="#b" tabindex="-1">b</a>, came to 0 <a href="#a">a</a>',
    ],
  },
  {
    what: 'an order that is not that of the page',
    html: page('<a href="#a">a</a><a href="#b" tabindex="1">b</a>'),
    found: [
      'Tab: expected 0 <a href="#a">a</a>, came to 1 <a href="#b" tabindex="1">b</a>',
      'Shift+Tab: expected 1 <a href="#b" tabindex="1">b</a>, came to 0 <a href="#a">a</a>',
    ],
  },
  {
    what: 'an outline that is too faint',
    html: page('<a href="#a">a</a>', ':focus-visible {outline-color: #ddd}'),
    found: ['faint: 0 <a href="#a">a</a>', 'faint: 0 <a href="#a">a</a>'],
  },
  {
    what: 'no outline',
    html: page('<a href="#a">a</a><a class="b" href="#b">b</a>', '.b:focus-visible {outline: none}'),
    found: ['no sign of the focus: 1 <a class="b" href="#b">b</a>'],
  },
  {
    what: 'a link behind something',
    html: page('<a href="#a">a</a><p class="over">', '.over {position: fixed; inset: 0; margin: 0; background: #eee}'),
    found: ['Tab: hidden: 0 <a href="#a">a</a>', 'Shift+Tab: hidden: 0 <a href="#a">a</a>'],
  },
])('on a page with a fault the walk finds it: $what', async ({html, found}) => {
  const tab = await browser.newPage()
  await tab.setContent(html)
  expect(await walkByKeyboard(tab)).toEqual(found)
  await tab.close()
})
