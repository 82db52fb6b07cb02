import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {BuiltSite} from './buildExample.ts'
import {findBrokenAddresses, findUnreachablePages} from './findBrokenAddresses.ts'
import {launchBrowser} from './launchBrowser.ts'
import {serveFolder} from './serveFolder.ts'
import {visitPages} from './visitPages.ts'

const pages = {
  'index.html': `<a href="there.html#here">fine</a> <a href="there.html#nowhere">no such id</a> <a href="gone.html">gone</a>
    <a href="/there.html">leaves the folder</a> <a href="https://example.org/">a link to follow by hand</a>
    <img src="missing.png"> <script src="http://localhost:9/counter.js"></script> <script>console.error('broken')</script>`,
  'there.html': '<p id="here">here</p>',
  'alone.html': '<p>nobody links here</p>',
}

test('whatever is wrong with a site is seen: dead links, missing files, other hosts, errors, pages without a way to them', async () => {
  const site = await writeSite()
  const {base, close} = await serveFolder(site, '/a/b/')
  const browser = await launchBrowser()
  const visits = await visitPages(await browser.newContext(), base, site.pages)
  await browser.close()
  await close()
  await site.remove()

  const index = visits.find(({page}) => page === 'index.html')
  expect(index?.requests.map((address) => address.replace(base, '')).sort()).toEqual([
    'http://localhost:9/counter.js',
    'index.html',
    'missing.png',
  ])
  expect(index?.errors.map((error) => error.replace(base, '')).sort()).toEqual([
    'Failed to load resource: net::ERR_UNSAFE_PORT',
    'Failed to load resource: the server responded with a status of 404 (Not Found)',
    'broken',
    'http://localhost:9/counter.js: net::ERR_UNSAFE_PORT',
    'missing.png: 404',
  ])
  expect(findBrokenAddresses(visits, base, site).map((line) => line.replace(new URL(base).origin, ''))).toEqual([
    'index.html: no #nowhere in there.html',
    'index.html: no file gone.html',
    'index.html: <a> /there.html',
    'index.html: no file missing.png',
    'index.html: <script> http://localhost:9/counter.js',
  ])
  expect(findUnreachablePages(visits, base)).toEqual(['alone.html'])
})

async function writeSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-broken-'))
  for (const [name, body] of Object.entries(pages)) {
    await writeFile(
      join(folder, name),
      `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,">${body}`,
    )
  }
  const names = Object.keys(pages).sort()
  return {folder, files: new Set(names), pages: names, remove: () => rm(folder, {recursive: true})}
}
