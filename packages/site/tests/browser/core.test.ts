import {readFileSync} from 'node:fs'
import {parseChronology} from '@daybook/core'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {bundleCore, type CoreBundle} from './bundleCore.ts'
import {launchBrowser} from './launchBrowser.ts'

const example = new URL('../../../../examples/belarus-conscription/content/2022.md', import.meta.url)
const sources = [
  readFileSync(example, 'utf8'),
  '---\npublisher:\n  name: Us\n---\n\n9 сакавіка 2022 г. суд.\n\nOn March 1–8, 2022, <b>one <i>two</b> &eacute;.',
  '5 May 2022: <table><tr><td>one<td><a href="javascript:x" onclick="y">two</a></table><script>z</script>three <p>four',
  '| Date | What |\n| - | - |\n| 9 March 2022 | ![x](https://images.example/x.png) |\n\n- 31 February 2022: **20** people[^a]\n\n[^a]: x',
]

let browser: Browser
let bundle: CoreBundle
beforeAll(async () => {
  ;[browser, bundle] = await Promise.all([launchBrowser(), bundleCore()])
})
afterAll(() => browser?.close())

test('a page reads a chronology as Node does, to the letter', async () => {
  const page = await browser.newPage({timezoneId: 'Pacific/Honolulu', locale: 'be-BY'})
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.setContent('<!doctype html><title>Reader</title>')
  await page.addScriptTag({content: bundle.code})
  const read = await page.evaluate((texts) => {
    const {daybook} = globalThis as unknown as {daybook: {parseChronology: (text: string) => unknown}}
    return texts.map((text) => JSON.stringify(daybook.parseChronology(text)))
  }, sources)
  await page.close()
  expect(errors).toEqual([])
  expect(read).toEqual(sources.map((text) => JSON.stringify(parseChronology(text))))
})

test('the bundle holds nothing that only checks data or that a browser has itself, and stays below 182 KB', () => {
  for (const name of ['zod', 'parse5', 'entities', 'mdast-util-to-markdown'])
    expect(bundle.packages).not.toContain(name)
  expect(bundle.brotli).toBeLessThan(182_000)
})

test('the bundle of English alone reads English the same, and is smaller by a quarter', async () => {
  const english = await bundleCore(['daybook-english'])
  const page = await browser.newPage({timezoneId: 'Pacific/Honolulu', locale: 'be-BY'})
  await page.setContent('<!doctype html><title>Reader</title>')
  await page.addScriptTag({content: english.code})
  const texts = sources.filter((text) => !/\p{Script=Cyrillic}/u.test(text))
  const read = await page.evaluate((given) => {
    const {daybook} = globalThis as unknown as {daybook: {parseChronology: (text: string) => unknown}}
    return given.map((text) => JSON.stringify(daybook.parseChronology(text)))
  }, texts)
  await page.close()
  expect(texts.length).toBeGreaterThan(1)
  expect(read).toEqual(texts.map((text) => JSON.stringify(parseChronology(text))))
  expect(english.brotli).toBeLessThan(126_000)
  expect(english.brotli).toBeLessThan(bundle.brotli * 0.75)
})
