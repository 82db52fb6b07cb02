import {expect, test} from 'vitest'
import {readAddresses, rewriteAddresses} from '../../src/render/rewriteAddresses.ts'

const upper = (url: string) => (url.startsWith('http') ? null : url.toUpperCase())

test('addresses in links and images are changed, all else stays byte for byte', () => {
  const html =
    '<p title="a > b" lang=en>x <a href="a.md?x=1&#x26;y=2" title="href=&#x22;no&#x22; > ">y</a> href="z" <img alt="src=" src="b.png" loading="lazy"><a href="https://example.org/?a&#x26;b">z</a></p>'
  expect(rewriteAddresses(html, upper)).toBe(
    '<p title="a > b" lang=en>x <a href="A.MD?X=1&amp;Y=2" title="href=&#x22;no&#x22; > ">y</a> href="z" <img alt="src=" src="B.PNG" loading="lazy"><a href="https://example.org/?a&#x26;b">z</a></p>',
  )
})

test('a changed address cannot leave its attribute', () => {
  expect(rewriteAddresses('<a href="x">y</a>', () => '"><script>')).toBe('<a href="&quot;>&lt;script>">y</a>')
})

test('addresses are read in order, with entities decoded', () => {
  expect(readAddresses('<p><img src="a&#38;b.png"> <a href="c.md">d</a></p>')).toEqual([
    {kind: 'image', url: 'a&b.png'},
    {kind: 'link', url: 'c.md'},
  ])
})
