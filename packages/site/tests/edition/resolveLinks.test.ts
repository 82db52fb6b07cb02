import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {contentTargets} from '../../src/edition/contentTargets.ts'
import {resolveLinks} from '../../src/edition/resolveLinks.ts'
import {makeSite} from '../site.ts'

const files = {
  'content/2022.md': '',
  'content/photo.jpg': 'jpg',
  'content/media/badge 1.png': 'png',
  'content/pages/about.md': '',
  'secret.txt': 'secret',
}

/** What each address means that stands in `content/pages/about.md`. */
async function resolve(urls: string[]): Promise<Record<string, string>> {
  const {root} = await makeSite(files)
  await symlink(join(root, 'secret.txt'), join(root, 'content/link.txt'))
  const content = join(root, 'content')
  const at = {file: 'content/pages/about.md', line: 1, column: 1, endLine: 1, endColumn: 2}
  const links = urls.map((url) => ({kind: 'link' as const, url, text: '', at}))
  const report = {
    path: '2022.md',
    folder: '2022',
    periods: [{id: '2022-05'}],
    model: {events: [{id: '2022-05-23-a', aliases: ['old']}]},
  }
  const page = {path: 'pages/about.md', address: 'about.html'}
  const known = contentTargets([report as never], [page as never])
  const {targets, media, diagnostics} = await resolveLinks(content, [{file: at.file, path: page.path, links}], known)

  const meaning: Record<string, string> = {}
  for (const [url, {address, fragment}] of targets.get(at.file) ?? []) meaning[url] = address + fragment
  for (const {code, message, hint} of diagnostics) {
    const url = message.split('`')[1] ?? ''
    meaning[url] = [meaning[url], code, hint.startsWith('Did you mean') ? hint : ''].filter(Boolean).join(' ')
  }
  for (const {address} of media) expect(address).toMatch(/^media\/(?!.*\.\.)/)
  return meaning
}

test('local addresses lead to pages, parts of pages, files and data', async () => {
  expect(
    await resolve([
      '../2022.md',
      '/2022.md#2022-05',
      '../2022.md#2022-05-23-a',
      '../2022.md#old',
      'about.md',
      '../media/badge%201.png',
      '/photo.jpg?size=2#x',
      '../../content/photo.jpg',
      '/events.json',
      '/2022/feed.xml',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "../../content/photo.jpg": "media/photo.jpg",
      "../2022.md": "2022/index.html",
      "../2022.md#2022-05-23-a": "2022/events/2022-05-23-a.html",
      "../2022.md#old": "2022/events/2022-05-23-a.html",
      "../media/badge%201.png": "media/badge 1.png",
      "/2022.md#2022-05": "2022/index.html#2022-05",
      "/2022/feed.xml": "2022/feed.xml",
      "/events.json": "events.json",
      "/photo.jpg?size=2#x": "media/photo.jpg#x",
      "about.md": "about.html",
    }
  `)
})

test('what leads nowhere or out is a problem, with what may be meant', async () => {
  expect(
    await resolve([
      '../2022.md#2022-05-24-a',
      '#nothing',
      '../media/badge-1.png',
      'missing.pdf',
      '../../secret.txt',
      '../link.txt',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '../media',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "#nothing": "unknown-fragment",
      "../../secret.txt": "outside-content",
      "../2022.md#2022-05-24-a": "2022/index.html unknown-fragment Did you mean \`#2022-05-23-a\`?",
      "../link.txt": "outside-content",
      "../media": "missing-file",
      "../media/badge-1.png": "missing-file Did you mean \`../media/badge 1.png\`?",
      "/%2e%2e/secret.txt": "outside-content",
      "/../secret.txt": "outside-content",
      "missing.pdf": "missing-file",
    }
  `)
})

test('addresses elsewhere are left alone', async () => {
  expect(
    await resolve([
      'https://example.org/x.md',
      'mailto:a@example.org',
      '//example.org/x',
      ' \thttps://x',
      '#2022-05-23-a-source-1',
      '',
    ]),
  ).toEqual({})
})
