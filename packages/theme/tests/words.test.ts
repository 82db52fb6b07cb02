import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const folder = new URL('../words/', import.meta.url)
const read = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8'))
const locales = readdirSync(folder).map((name) => name.replace('.json', ''))
const english = read('en')

/** A key without its plural category: `events` of `events.few`. */
const withoutCategory = (key: string) => key.replace(/\.(?:zero|one|two|few|many|other)$/, '')
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test('there are words in eleven languages', () => {
  expect(locales.sort()).toEqual(['ar', 'be', 'de', 'en', 'es', 'fa', 'fr', 'lt', 'pl', 'ru', 'uk'])
})

describe.each(locales)('%s', (locale) => {
  const words = read(locale)
  const counted = new Set(
    Object.keys(english)
      .filter((key) => key.endsWith('.other'))
      .map(withoutCategory),
  )

  test('has every word of the English, and no other', () => {
    const keys = (of: Record<string, string>) => [
      ...new Set(Object.keys(of).map((key) => (counted.has(withoutCategory(key)) ? withoutCategory(key) : key))),
    ]
    expect(keys(words).sort()).toEqual(keys(english).sort())
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([])
  })

  test('has a form for each plural of its language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const base of counted) {
      const forms = Object.keys(words)
        .filter((key) => withoutCategory(key) === base && key !== base)
        .map((key) => key.slice(base.length + 1))
      // A form for nothing at all is welcome in any language.
      const wanted = new Set<string>(categories)
      expect(forms.filter((form) => form !== 'zero' || wanted.has('zero')).sort(), base).toEqual([...wanted].sort())
    }
  })

  test('shows the same values as the English', () => {
    for (const [key, text] of Object.entries(words)) {
      const base = withoutCategory(key)
      const shown = placeholders(text)
      const wanted = placeholders(english[key] ?? english[`${base}.other`] ?? '')
      // A word for none, one or two may say the number itself.
      if (counted.has(base) && /\.(?:zero|one|two)$/.test(key))
        expect(wanted, key).toEqual(expect.arrayContaining(shown))
      else expect(shown, key).toEqual(wanted)
    }
  })
})
