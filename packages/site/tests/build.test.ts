import {join} from 'node:path'
import {expect, test} from 'vitest'
import {build} from '../src/build.ts'
import {pixel} from './pixel.ts'
import {report} from './report.ts'
import {makeSite, type Site} from './site.ts'

async function buildSite(files: Record<string, string | Uint8Array>): Promise<Site> {
  const site = await makeSite(files)
  const {written, diagnostics} = await build({root: site.root})
  expect({written, diagnostics}).toEqual({written: true, diagnostics: []})
  return site
}

test('a folder that holds one chronology and nothing else becomes a site', async () => {
  const site = await buildSite({'content/2022.md': report})
  const files = (await site.list('dist')).filter((file) => !file.startsWith('assets/'))
  expect(files).toMatchInlineSnapshot(`
    [
      "2022/changes.html",
      "2022/data.html",
      "2022/datapackage.json",
      "2022/events.csv",
      "2022/events.ics",
      "2022/events.json",
      "2022/events/2022-03-01-the-ministry-announced-a-training-camp-for.html",
      "2022/events/2022-05-23-the-ministry-announced-a-tender-for-20-000.html",
      "2022/events/2022-05-the-tender-failed.html",
      "2022/feed.json",
      "2022/feed.xml",
      "2022/figures.csv",
      "2022/figures.html",
      "2022/index.html",
      "2022/periods/2022-03.html",
      "2022/periods/2022-05.html",
      "2022/places.geojson",
      "2022/print.html",
      "2022/sources.csv",
      "2022/sources.html",
      "2022/status/announced.html",
      "2022/status/cancelled.html",
      "2022/status/index.html",
      "404.html",
      "SHA256SUMS",
      "events.json",
      "events.schema.json",
      "feed.xml",
      "index.html",
    ]
  `)
})

test('a build says what it did', async () => {
  const site = await makeSite({'content/2022.md': report})
  const {root} = site
  const {timings, layers, ...result} = await build({root})
  const pages = (await site.list('dist')).filter((file) => file.endsWith('.html')).length
  expect(result).toMatchObject({root, out: join(root, 'dist'), written: true, events: 3, pages, diagnostics: []})
  expect(timings.map(({step}) => step)).toEqual([
    'loadConfig',
    'readContent',
    'parseChronologies',
    'checkTexts',
    'makeEdition',
    'resolveTheme',
    'planPages',
    'planSearch',
    'writeSite',
  ])
  expect(layers.map(({name}) => name)).toContain('@daybook/theme')
})

test('events stand in the order of their dates, and lead to the ones before and after', async () => {
  const site = await makeSite({
    'content/r.md': 'On May 3, 2022, the third.\n\nOn May 1, 2022, the first.\n\nOn May 1, 2022, the second.\n',
  })
  await build({root: site.root})
  const index = await site.read('dist/r/index.html')
  const order = ['The first', 'The second', 'The third'].map((text) => index.indexOf(`>${text}`))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order[0]).toBeGreaterThan(0)
  const second = await site.read('dist/r/events/2022-05-01-the-second.html')
  expect(second).toMatch(/href="[^"]*2022-05-01-the-first.html"/)
  expect(second).toMatch(/href="[^"]*2022-05-03-the-third.html"/)
})

test('local addresses lead to pages, media and data, relative to each page', async () => {
  const site = await buildSite({
    'content/2022.md': [
      '# Report',
      'On May 23, 2022, a tender ![badge](media/badge 1.png), see [method](pages/method.md) and [doc](doc.txt).',
      'On May 24, 2022, it failed, see [the tender](#2022-05-23-a-tender-see-method-and-doc).',
    ]
      .join('\n\n')
      .replace('badge 1', 'badge%201'),
    'content/media/badge 1.png': pixel,
    'content/media/unused.png': 'png',
    'content/doc.txt': 'text',
    'content/pages/method.md':
      '# Method\n\nBack to [the report](../2022.md), [data](/events.json), ![b](../media/badge%201.png).',
  })
  const links = (html: string) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url as string)
  const page = (await site.list('dist')).find((file) => file.includes('events/2022-05-23')) as string
  expect(links(await site.read(`dist/${page}`))).toEqual(
    expect.arrayContaining(['../../media/badge%201.png', '../../method.html', '../../media/doc.txt']),
  )
  expect(links(await site.read('dist/method.html'))).toEqual(
    expect.arrayContaining(['2022/index.html', 'events.json', 'media/badge%201.png']),
  )
  expect(await site.list('dist/media')).toEqual(['badge 1.png', 'doc.txt'])
})

test('editions in other languages have addresses of their own', async () => {
  const site = await buildSite({
    'content/2022.md': '---\nlang: en\n---\n\nOn May 23, 2022, a tender.',
    'content/2022.be.md': '---\nlang: be\n---\n\n2022-05-23: тэндар.',
  })
  const files = await site.list('dist')
  expect(files).toEqual(expect.arrayContaining(['2022/index.html', 'be/2022/index.html']))
  expect(await site.read('dist/be/2022/index.html')).toContain('<html lang="be"')
  expect(JSON.parse(await site.read('dist/events.json'))).toMatchObject({lang: 'en'})
  expect(JSON.parse(await site.read('dist/be/events.json'))).toMatchObject({lang: 'be'})
})

test('with an address there are canonical links, a sitemap and a feed that names itself', async () => {
  const site = await buildSite({
    'content/2022.md': report,
    'daybook.config.json': '{"url": "https://example.org/monitor"}',
  })
  const [event] = (await site.list('dist/2022/events')) as [string]
  expect(await site.read('dist/2022/index.html')).toContain('href="https://example.org/monitor/2022/"')
  const sitemap = await site.read('dist/sitemap.xml')
  const pages = (await site.list('dist')).filter((file) => /(?<!404|print)\.html$/.test(file))
  expect(sitemap.match(/<loc>/g)).toHaveLength(pages.length)
  expect(sitemap).toContain(`<loc>https://example.org/monitor/2022/events/${event}</loc>`)
  expect(await site.read('dist/feed.xml')).toContain(
    'rel="self" type="application/atom+xml" href="https://example.org/monitor/feed.xml"',
  )
})

test('the page for lost addresses is relative, and counts from the base where one is named', async () => {
  const home = /<link rel="stylesheet" href="([^"]*)assets\/daybook\.css">/
  for (const [config, root] of [
    [{url: 'https://example.org/monitor/'}, ''],
    [{base: '/monitor'}, '/monitor/'],
  ] as const) {
    const site = await buildSite({'content/2022.md': report, 'daybook.config.json': JSON.stringify(config)})
    expect(home.exec(await site.read('dist/404.html'))?.[1]).toBe(root)
    expect(home.exec(await site.read('dist/2022/index.html'))?.[1]).toBe('../')
  }
})

test('no page asks another host for anything', async () => {
  const site = await makeSite({
    'content/r.md': 'On May 23, 2022, x ![y](https://example.org/y.png) <img src="//example.org/z.png">.',
  })
  const {written, diagnostics} = await build({root: site.root})
  expect(written).toBe(true)
  expect(new Set(diagnostics.map(({code}) => code))).toEqual(new Set(['remote-image']))
  for (const file of await site.list('dist')) {
    expect(await site.read(`dist/${file}`)).not.toMatch(/\ssrc="(?:https?:)?\/\//)
  }
})

test('one Markdown file is a site', async () => {
  const site = await makeSite({'notes/May report.md': report, 'notes/other.md': 'On May 1, 2022, other.'})
  const {written} = await build({root: join(site.root, 'notes/May report.md'), out: join(site.root, 'out')})
  expect(written).toBe(true)
  expect(await site.list('out')).toContain('May report/index.html')
  expect(await site.read('out/index.html')).toContain('<title>Monitoring of the draft</title>')
  expect(JSON.parse(await site.read('out/events.json')).events).toHaveLength(3)
})

test('events.json is the model, and SHA256SUMS lists every other file in order', async () => {
  const site = await buildSite({'content/2022.md': report})
  expect(JSON.parse(await site.read('dist/events.json'))).toMatchObject({schema: 1, id: '2022', events: {length: 3}})
  const listed = (await site.read('dist/SHA256SUMS'))
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66))
  expect(listed).toEqual((await site.list('dist')).filter((file) => file !== 'SHA256SUMS'))
})

test('text below a period without a date is kept on its page', async () => {
  const site = await makeSite({
    'content/r.md':
      '# R\n\n## March 2022\n\nA quiet month.\n\nOn March 3, 2022, a.\n\n## Courts\n\nWhat judges did.\n\nOn March 4, 2022, b.\n',
  })
  const {written} = await build({root: site.root})
  expect(written).toBe(true)
  const page = await site.read('dist/r/periods/2022-03.html')
  expect(page).toContain('A quiet month.')
  expect(page).toContain('Courts')
  expect(page).toContain('What judges did.')
})
