import {expect, test} from 'vitest'
import {hashAnywhere, sha256} from '../../src/annotate/sha256.ts'

test('a text has the same hash in Node and where only the language is at hand', () => {
  const texts = ['', 'abc', 'Мінск, 23 траўня', '数字🙂', 'half a pair: \ud83d', '\ufeffmark', 'long '.repeat(5000)]
  for (const text of texts) expect(sha256(text)).toBe(hashAnywhere(text))
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
