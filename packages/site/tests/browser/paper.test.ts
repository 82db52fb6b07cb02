import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Chronology} from '@daybook/core'
import type {Browser} from 'playwright-core'
import {extractText, getDocumentProxy} from 'unpdf'
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

test('the page to print, as a PDF: every event with its address, page numbers, addresses of links, no navigation', async () => {
  const tab = await browser.newPage()
  await tab.goto(pathToFileURL(join(site.folder, '2022/print.html')).href)
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({format: 'A4'})))
  await tab.close()
  const {totalPages, text} = await extractText(pdf, {mergePages: false})
  const sheets = text.map(plain)
  const whole = sheets.join('')

  const {events, sources} = JSON.parse(await readFile(join(site.folder, '2022/events.json'), 'utf8')) as Chronology
  expect(events.filter(({title}) => !whole.includes(plain(title))).map(({title}) => title)).toEqual([])
  const address = (id: string) => `https://conscription.example/2022/events/${id}.html`
  expect(events.filter(({id}) => !whole.includes(address(id))).map(({id}) => id)).toEqual([])
  expect(sources.filter(({url}) => !whole.includes(`<${url}>`)).map(({url}) => url)).toEqual([])

  expect(totalPages).toBeGreaterThan(4)
  sheets.forEach((sheet, index) => {
    expect(sheet).toMatch(new RegExp(`(?:^|\\D)${index + 1}/${totalPages}(?:\\D|$)`))
  })
  for (const word of ['Read the whole report', 'Беларуская', 'Search', 'Narrow down', 'Skip to the text', 'To print'])
    expect(whole).not.toContain(plain(word))
})

/** Lines of a PDF break anywhere, so nothing is compared but the signs. */
function plain(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '')
}
