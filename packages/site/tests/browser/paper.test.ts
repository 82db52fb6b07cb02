import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Chronology} from '@daybook/core'
import type {Browser} from 'playwright-core'
import {extractText, getDocumentProxy} from 'unpdf'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {makeSite} from '../site.ts'
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

test('a part of a long report, on paper, says which part it is and shows no way to the others', async () => {
  const events = (month: string, count: number) =>
    Array.from({length: count}, (_, index) => `On 1 ${month} 2021, letter ${index + 1} came.`)
  const text = ['---\ntitle: Letters\n---', ...events('May', 500), ...events('June', 1)].join('\n\n')
  const long = await makeSite({'content/letters.md': text})
  expect(await long.daybook(['build'])).toMatchObject({code: 0})
  const tab = await browser.newPage()
  await tab.goto(pathToFileURL(join(long.root, 'dist/letters/print.html')).href)
  await tab.click('.parts a[rel="next"]')
  // With its style sheets.
  await tab.waitForURL('**/print/2.html', {waitUntil: 'load'})
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({format: 'A4'})))
  await tab.close()
  const whole = plain((await extractText(pdf, {mergePages: true})).text)
  expect(whole).toContain(plain('501 events'))
  expect(whole).toContain(plain('Part 2 of 2'))
  expect(whole).toContain(plain('June 2021'))
  for (const word of ['Previous', 'Part 1 of 2', 'Print its parts', 'May 2021, letter'])
    expect(whole).not.toContain(plain(word))
})

/** Lines of a PDF break anywhere, so nothing is compared but the signs. */
function plain(text: string): string {
  return text.replace(/[\s\u00AD]+/g, '')
}
