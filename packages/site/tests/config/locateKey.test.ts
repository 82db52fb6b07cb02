import {expect, test} from 'vitest'
import {locateKey} from '../../src/config/locateKey.ts'

const source = `// url: 'in a comment'
import {defineConfig} from '@daybook/site'
const shared = {name: 'x'}
export default defineConfig({
  title: 'url: "in a string"',
  publisher: {name: 'A', url: 'https://a.example'},
  "url": \`https://b.example\`,
  navigation: [{text: 'A', href: 'a.md'}, {text: 'B', href: 'b.md'}],
  ...shared,
})
`

function found(path: (string | number)[]): string | null {
  const range = locateKey(source, path)
  return range && `${source.slice(0, range.start).split('\n').length}: ${source.slice(range.start, range.end)}`
}

test('a key is found by its path, not by its name alone', () => {
  expect(found(['url'])).toBe('7: "url"')
  expect(found(['publisher', 'url'])).toBe('6: url')
  expect(found(['navigation', 1, 'href'])).toBe('8: href')
  expect(source.slice(locateKey(source, ['navigation', 1, 'href'])?.start).startsWith("href: 'b.md'")).toBe(true)
})

test('a path that is not written out gives the nearest key above it', () => {
  expect(found(['publisher', 'contact'])).toBe('6: publisher')
  expect(found(['license'])).toBe(null)
})

test('keys of JSON are found', () => {
  const json = '{\n  "settings": {"accent": 1}\n}'
  expect(locateKey(json, ['settings', 'accent'])).toEqual({start: 17, end: 25})
})
