import {expect, test} from 'vitest'
import {readTexts, writeTexts} from '../../src/store/keptTexts.ts'

test('texts are read as they were written', () => {
  const texts = new Map([
    ['content/2022.md', 'On 23 May\n\n"a"\r\n🕊'],
    ['content/empty.md', ''],
    ['content/"other".md', '\n[1]\n'],
  ])
  expect(readTexts([...writeTexts(texts)].join(''))).toEqual(texts)
  expect(readTexts([...writeTexts(new Map())].join(''))).toEqual(new Map())
})
