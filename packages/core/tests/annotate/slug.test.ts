import fc from 'fast-check'
import {expect, test} from 'vitest'
import {nameSlug} from '../../src/annotate/nameSlug.ts'
import {isSlug, slugOf} from '../../src/annotate/slug.ts'

test('a slug is readable in every script', () => {
  const texts = [
    'Міністэрства абароны, аб’ява!',
    'İstanbul ılık Straße',
    'ἀρχή',
    'Հայաստան საქართველო',
    'تجنيد في مصر',
    '中国发布通知2022',
    '韓國 한국 서비스',
    'サービスの開始',
    'גיוס חובה',
    'การเกณฑ์ทหาร',
    'सैन्य भर्ती',
    '2022年 Belarus 中国',
    'ﬁle № 5',
    '../..\\C:\\nul.',
    '…',
  ]
  expect(Object.fromEntries(texts.map((text) => [text, slugOf(text)]))).toMatchInlineSnapshot(`
    {
      "../..\\C:\\nul.": "c-nul",
      "2022年 Belarus 中国": "2022-年-belarus-中国",
      "İstanbul ılık Straße": "istanbul-ilik-strasse",
      "Міністэрства абароны, аб’ява!": "ministerstva-abarony-ab-yava",
      "Հայաստան საქართველო": "hayastan-saqartvelo",
      "גיוס חובה": "גיוס-חובה",
      "تجنيد في مصر": "tjnyd-fy-msr",
      "सैन्य भर्ती": "सैन्य-भर्ती",
      "การเกณฑ์ทหาร": "การเกณฑ์ทหาร",
      "ἀρχή": "arxi",
      "…": "",
      "サービスの開始": "サービスの開始",
      "中国发布通知2022": "中国发布通知2022",
      "韓國 한국 서비스": "韓國-한국-서비스",
      "ﬁle № 5": "file-no-5",
    }
  `)
})

const texts = fc.oneof(fc.string({unit: 'grapheme', maxLength: 80}), fc.string({unit: 'binary', maxLength: 30}))

test('a slug of any text is a name on every file system, the same for every form of the text, and its own slug', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const slug = slugOf(text)
      if (slug === '') return
      expect(isSlug(slug)).toBe(true)
      expect(slug).toMatch(/^[^\p{C}\p{Z}\p{Lu}\p{P}/\\]+(?:-[^\p{C}\p{Z}\p{Lu}\p{P}/\\]+)*$/u)
      expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(200)
      expect(slugOf(text.normalize('NFC'))).toBe(slugOf(text.normalize('NFD')))
      expect(slugOf(slug)).toBe(slug)
      expect(slug.normalize('NFC').toLowerCase()).toBe(slug)
    }),
    {seed: 5, numRuns: 3000},
  )
})

test('a text with a letter has a slug', () => {
  fc.assert(
    fc.property(texts, (text) => {
      if (/[\p{L}\p{Nd}]/u.test(text.normalize('NFKD'))) expect(slugOf(text)).not.toBe('')
    }),
    {seed: 5, numRuns: 3000},
  )
})

test('names that begin alike, or have no letters, keep apart', () => {
  const long = 'the committee for the protection of the rights of conscripts in the region of '
  const names = [`${long}Gomel`, `${long}Minsk`, '★', '☆', 'Gomel']
  const slugs = names.map(nameSlug)
  expect(slugs).toMatchInlineSnapshot(`
    [
      "the-committee-for-the-protection-of-the-rights-832c2479",
      "the-committee-for-the-protection-of-the-rights-db093c8e",
      "26c57b08",
      "b7927b5b",
      "gomel",
    ]
  `)
  expect(new Set(slugs).size).toBe(names.length)
})

test('what leads elsewhere is no slug', () => {
  const refused = ['', '..', 'a/b', 'a\\b', 'A', 'a.b', 'a b', '-a', 'a-', 'e\u0301', 'x'.repeat(201), 'a\u0000']
  expect(refused.filter(isSlug)).toEqual([])
  expect(['a', '2022-05-23-中国', 'é'].filter((text) => !isSlug(text))).toEqual([])
})
