import {expect, test} from 'vitest'
import {findThirdParty} from '../../src/safety/findThirdParty.ts'

test('whatever a browser loads from elsewhere is found', () => {
  const loaded = [
    '<img src="https://example.org/a.png">',
    '<img src=//example.org/a.png>',
    "<img alt='x' src='http://example.org/a.png'>",
    '<img srcset="a.png 1x, https://example.org/b.png 2x">',
    '<script src="https://example.org/a.js"></script>',
    '<iframe src="https://example.org/"></iframe>',
    '<video poster="https://example.org/a.png"></video>',
    '<object data="https://example.org/a"></object>',
    '<form action="https://example.org/"></form>',
    '<link rel="stylesheet" href="https://example.org/a.css">',
    '<link href="//example.org/" rel="preconnect">',
    '<link rel="icon" href="https://example.org/a.ico">',
    '<use href="https://example.org/a.svg#b"/>',
    '<image xlink:href="https://example.org/a.png"/>',
    '<base href="https://example.org/">',
    '<a href="x" ping="https://example.org/">x</a>',
    '<p style="background: url(https://example.org/a.png)">',
    '<style>@import "https://example.org/a.css"; @font-face { src: url( "//example.org/a.woff2") }</style>',
    '<meta http-equiv="refresh" content="0; url=https://example.org/">',
  ]
  expect(loaded.filter((html) => findThirdParty(html).length === 0)).toEqual([])
  expect(findThirdParty('<img src="https://example.org/a.png" alt="">')).toEqual([
    {url: 'https://example.org/a.png', at: 10},
  ])
})

test('what a reader follows, or reads, is not', () => {
  const kept = [
    '<a href="https://example.org/">https://example.org/</a>',
    '<a class="x" title="a > b" href="//example.org/">x</a>',
    '<link rel="canonical" href="https://example.org/a">',
    '<link href="https://example.org/a" rel="alternate" hreflang="be">',
    '<meta property="og:url" content="https://example.org/a">',
    '<blockquote cite="https://example.org/a">x</blockquote>',
    '<p>see https://example.org/, //example.org and 1, https://example.org</p>',
    '<img src="a//b.png" srcset="a.png 1x, b//c.png 2x">',
    '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
  ]
  expect(kept.map((html) => findThirdParty(html))).toEqual(kept.map(() => []))
})
