import {expect, test} from 'vitest'
import {launchBrowser} from './launchBrowser.ts'

test('a browser starts, draws text and makes a PDF with nothing installed by hand', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent('<h1>Monitoring · Маніторынг</h1>')
  const width = await page.locator('h1').evaluate((heading) => {
    heading.style.display = 'inline'
    return heading.getBoundingClientRect().width
  })
  expect(width).toBeGreaterThan(100)
  expect((await page.pdf()).toString('latin1')).toContain('/FontDescriptor')
  await browser.close()
})
