import {readFile} from 'node:fs/promises'
import {join, posix} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {buildExample} from './browser/buildExample.ts'

test('the chronology of the example, with all it needs to be read, is at most 60 KB compressed; its scripts 15 KB', async () => {
  const site = await buildExample()
  const page = '2022/index.html'
  const html = await readFile(join(site.folder, page), 'utf8')
  const needed = [
    ...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"[^>]*? href|img[^>]*? src|script src)="([^"]+)"/g),
  ]
  const files = [...new Set(needed.map(([, address = '']) => posix.join(posix.dirname(page), address)))]
  const sizes: Record<string, number> = {}
  for (const file of [page, ...files]) sizes[file] = gzipSync(await readFile(join(site.folder, file))).length
  await site.remove()

  const sum = (of: (file: string) => boolean) =>
    Object.entries(sizes).reduce((all, [file, size]) => all + (of(file) ? size : 0), 0)
  expect(files).toContain('assets/daybook.css')
  expect(files).toContain('assets/filter.js')
  expect(sum(() => true)).toBeLessThan(60_000)
  expect(sum((file) => file.endsWith('.js'))).toBeLessThan(15_000)
}, 60_000)
