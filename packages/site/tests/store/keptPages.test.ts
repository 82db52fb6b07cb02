import {expect, test} from 'vitest'
import {openPages, writePages} from '../../src/store/keptPages.ts'

const kept = (pages: [string, string][]) => new Map(pages.map(([address, key]) => [address, {key, sha256: 's'}]))

test('pages are found, replaced and written as they were, also where one address ends as another does', () => {
  const pages = kept(['a/b.html', 'b.html', 'x"b.html', 'ä.html', 'a/b.html.html'].map((address) => [address, '1']))
  const text = [...writePages(pages)].join('')
  for (const address of pages.keys()) {
    const opened = openPages(text)
    expect(opened.find(address)).toEqual({key: '1', sha256: 's'})
    opened.replace(address, {key: '2', sha256: 's'})
    const now = new Map([...pages, ...kept([[address, '2']])])
    expect(opened.find(address)).toEqual({key: '2', sha256: 's'})
    expect(opened.all()).toEqual(now)
    expect(openPages(text, opened.replaced()).all()).toEqual(now)
    expect([...opened.lines()].join('')).toBe([...writePages(now)].join(''))
  }
  const opened = openPages(text)
  expect(opened.find('html')).toBeNull()
  for (const address of [...pages.keys()].reverse()) opened.replace(address, {key: '2', sha256: 's'})
  opened.replace('new.html', {key: '3', sha256: 's'})
  const now = [...kept([...[...pages.keys()].map((address): [string, string] => [address, '2']), ['new.html', '3']])]
  expect([...opened.lines()].join('')).toBe([...writePages(new Map(now))].join(''))
  expect([...openPages('').lines()].join('')).toBe('')
})
