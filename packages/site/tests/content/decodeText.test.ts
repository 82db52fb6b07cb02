import {isUtf8} from 'node:buffer'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decodeText} from '../../src/content/decodeText.ts'

test('texts of any length and script are decoded as they were', () => {
  const sign = fc.constantFrom('a', '–', 'Ж', '漢', '🕊', '\n', '\ufeff')
  const text = fc.array(fc.tuple(sign, fc.integer({min: 1, max: 3000})), {maxLength: 8})
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.map(([sign, times]) => sign.repeat(times)).join('')
      expect(decodeText(Buffer.from(whole))).toBe(whole)
    }),
    {seed: 7, numRuns: 200},
  )
})

test('bytes that are no UTF-8 are decoded as `toString` decodes them', () => {
  const byte = fc.constantFrom(0x41, 0x80, 0xbf, 0xc3, 0xe2, 0x84, 0xf0, 0x9f, 0xff)
  fc.assert(
    fc.property(fc.array(byte, {maxLength: 6}), fc.integer({min: 2040, max: 2050}), (odd, before) => {
      const bytes = Buffer.concat([Buffer.alloc(before, 'a'), Buffer.from(odd), Buffer.from('end')])
      expect(decodeText(bytes)).toBe(bytes.toString())
      expect(isUtf8(bytes)).toBe(!bytes.toString().includes('\ufffd'))
    }),
    {seed: 7, numRuns: 500},
  )
})
