import {createServer} from 'node:net'
import lighthouse from 'lighthouse'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type BuiltSite, buildExample} from './buildExample.ts'
import {launchBrowser} from './launchBrowser.ts'
import {type OpenSite, serveFolder} from './serveFolder.ts'

let browser: Browser
let site: BuiltSite
let server: OpenSite
let port: number
beforeAll(async () => {
  port = await findFreePort()
  ;[browser, site] = await Promise.all([launchBrowser(`--remote-debugging-port=${port}`), buildExample()])
  server = await serveFolder(site, '/')
})
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close(), site?.remove()])
})

test.each(['index.html', '2022/index.html', '2022/events/'])(
  'Lighthouse has nothing to say against %s',
  async (start) => {
    const page = site.pages.find((name) => name.startsWith(start))
    const settings = {onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo']}
    const {categories, audits} = await measureQuietly(
      () => measure(`${server.base}${page}`, settings),
      ({categories: {performance}}) => (performance?.score ?? 0) >= 0.98,
    )
    const {performance, ...others} = categories
    const refs = Object.values(others).flatMap(({auditRefs}) => auditRefs.filter(({weight}) => weight > 0))
    const failed = refs.map(({id}) => audits[id]).filter((audit) => audit?.score !== null && audit?.score !== 1)
    expect(failed.map((audit) => `${audit?.id}: ${audit?.explanation ?? audit?.title}`)).toEqual([])
    expect(performance?.score).toBeGreaterThanOrEqual(0.98)
  },
)

test('on 400 kbit/s with 400 ms of delay and a slow processor, the first words of a chronology stand within two seconds', async () => {
  const settings = {
    onlyAudits: ['first-contentful-paint', 'cumulative-layout-shift'],
    throttlingMethod: 'devtools' as const,
    throttling: {
      requestLatencyMs: 400,
      downloadThroughputKbps: 400,
      uploadThroughputKbps: 400,
      cpuSlowdownMultiplier: 4,
    },
  }
  const {audits} = await measureQuietly(
    () => measure(`${server.base}2022/index.html`, settings),
    ({audits: {'first-contentful-paint': paint}}) => (paint?.numericValue ?? Number.POSITIVE_INFINITY) < 2000,
  )
  expect(audits['first-contentful-paint']?.numericValue).toBeLessThan(2000)
  expect(audits['cumulative-layout-shift']?.numericValue).toBe(0)
})

/** A machine that is busy with something else makes pages look slower than they are, never faster: so up to four times. */
async function measureQuietly<Result>(measureOnce: () => Promise<Result>, isGood: (result: Result) => boolean) {
  let result = await measureOnce()
  for (let again = 0; again < 3 && !isGood(result); again++) result = await measureOnce()
  return result
}

async function measure(address: string, settings: NonNullable<Parameters<typeof lighthouse>[1]>) {
  const result = await lighthouse(address, {port, logLevel: 'error', output: 'json', ...settings})
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`)
  return result.lhr
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
