import {expect, test} from 'vitest'
import {escapeXml} from '../../src/data/escapeXml.ts'

test('signs of XML are escaped, and signs it cannot hold are replaced', () => {
  expect(escapeXml('<a href="x">&\u0000\u000b\ud800 é 😀\n')).toBe(
    '&lt;a href=&quot;x&quot;&gt;&amp;\uFFFD\uFFFD\uFFFD é 😀\n',
  )
})
