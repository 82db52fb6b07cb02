import slugify from '@sindresorhus/slugify'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainSlug} from '../../src/annotate/plainSlug.ts'

test('the slug of a plain text is that of slugify', () => {
  const sign = fc.constantFrom(...`abcXYZ019 ,.;:'"()!?%/-`, "t's")
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 20}), (signs) => {
      const text = signs.join('')
      expect(plainSlug(text)).toBe(slugify(text, {decamelize: false}))
    }),
    {seed: 1, numRuns: 5000},
  )
})

test.each(['ж', 'é', 'a & b', 'a^b', 'a—b', 'a\nb'])('%j is not plain', (text) => {
  expect(plainSlug(text)).toBeUndefined()
})
