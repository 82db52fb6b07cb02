import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import {checkHtml} from '../properties/laws.ts'

const read = (markdown: string) => {
  const {events, diagnostics} = parseChronology(`On 9 March 2022, one.\n\n${markdown}`)
  const body = events[0]?.body.slice(1) ?? []
  return {
    html: body.map((block) => block.html).join('\n'),
    text: body.map((block) => block.text).join('\n'),
    codes: diagnostics.map(({code}) => code),
  }
}

const attacks: string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  'a <script>alert(1)</script> b',
  '<style>@import url(//evil.example/x.css)</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="https://evil.example"></object>',
  '<embed src="https://evil.example">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<svg onload=alert(1)><image href="https://evil.example/x.png"/></svg>',
  '<math><mtext></mtext><a xlink:href="javascript:alert(1)">x</a></math>',
  '<form action="https://evil.example"><button formaction="javascript:alert(1)">x</button></form>',
  '<input type="image" src="https://evil.example/x.png">',
  '<input autofocus onfocus=alert(1)>',
  '<video src="https://evil.example/x.mp4" poster="https://evil.example/x.png"></video>',
  '<audio src="https://evil.example/x.mp3"></audio>',
  '<picture><source srcset="https://evil.example/x.png"><img src="x.png"></picture>',
  '<img srcset="https://evil.example/x.png 2x" src="x.png">',
  '<img src="x.png" onerror="alert(1)">',
  '<img src="https://evil.example/x.png">',
  '<img src="//evil.example/x.png">',
  '<img src="\\\\evil.example/x.png">',
  '<img src="/\\evil.example/x.png">',
  '<img src="\t//evil.example/x.png">',
  '<img src="/\t/evil.example/x.png">',
  '<img src="/&#9;/evil.example/x.png">',
  '<img src="&#1;https://evil.example/x.png">',
  '<img src="ht&#10;tps://evil.example/x.png">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img src="https:evil.example/x.png">',
  '<img src="HTTPS://evil.example/x.png">',
  '![x](https://evil.example/x.png)',
  '![x](//evil.example/x.png)',
  '![x](<\\\\evil.example/x.png>)',
  '![x](/%09/evil.example/x.png)',
  '![x][e]\n\n[e]: //evil.example/x.png',
  '[![x](//evil.example/x.png)](https://example.org)',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="&#x6A;avascript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="x.html" ping="https://evil.example" target="_blank" id="top" name="top" class="x" style="background:url(//evil.example)">x</a>',
  '[x](javascript:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](data:text/html,y)',
  '<javascript:alert(1)>',
  '<div style="background:url(https://evil.example/x.png)" onclick="alert(1)" id="main">x</div>',
  '<table background="https://evil.example/x.png"><tr><td>x</td></tr></table>',
  '<body onload=alert(1)>',
  '<template><img src="https://evil.example/x.png"></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<textarea><img src="https://evil.example/x.png"></textarea>',
  '<plaintext><img src=x onerror=alert(1)>',
  "<p title='\"><img src=x onerror=alert(1)>'>x</p>",
  '<q cite="https://evil.example">x</q>',
  '<custom-element onclick=alert(1)>x</custom-element>',
]

test.each(attacks)('%s asks nobody and runs nothing', (attack) => {
  for (const form of [
    attack,
    `> ${attack.replaceAll('\n', '\n> ')}`,
    `- ${attack.replaceAll('\n', '\n  ')}`,
    `word ${attack}`,
  ]) {
    checkHtml(read(form).html)
  }
})

test('an attack in the lead block, a footnote, a correction, the introduction or a section stays out too', () => {
  const attack = '<img src=//evil.example/x.png onerror=alert(1)><script>alert(1)</script>'
  const {intro, outro, sections, events, sources} = parseChronology(
    [
      attack,
      `## March 2022`,
      attack,
      `On 9 March, ${attack} one.[^a]`,
      `> **Correction:** ${attack} two.`,
      '---',
      attack,
      `[^a]: ${attack} three.`,
    ].join('\n\n'),
  )
  const blocks = [...intro, ...outro, ...sections.flatMap(({body}) => body), ...events.flatMap(({body}) => body)]
  const html = [
    ...blocks.flatMap((block) => [block.html, block.afterLead ?? '']),
    ...sources.map((source) => source.html),
    ...events.flatMap(({corrections}) => corrections.map((correction) => correction.html)),
  ]
  expect(html.length).toBeGreaterThan(8)
  for (const each of html) checkHtml(each)
})

test('an image from another host becomes a link to it, and the author is told', () => {
  const remote = read('Look: ![The court](https://images.example/court.jpg)')
  expect(remote.html).toMatchInlineSnapshot(
    `"<p>Look: <a href="https://images.example/court.jpg" rel="noreferrer">The court</a></p>"`,
  )
  expect(remote.codes).toEqual(['remote-image'])
  const raw = read('Look: <img src="//images.example/court.jpg" alt="The court">')
  expect(raw.html).toMatchInlineSnapshot(
    `"<p>Look: <a href="//images.example/court.jpg" rel="noreferrer">The court</a></p>"`,
  )
  expect(raw.codes).toEqual(['remote-image'])
})

test('an image of the site itself stays', () => {
  expect(read('![The court](images/court.jpg "At noon")')).toMatchInlineSnapshot(`
    {
      "codes": [],
      "html": "<p><img src="images/court.jpg" alt="The court" title="At noon" loading="lazy"></p>",
      "text": "",
    }
  `)
})

test('safe tags survive', () => {
  const html =
    '<p><abbr title="Ministry of Grain">MoG</abbr> <mark>m</mark> <sub>2</sub><sup>3</sup> <kbd>K</kbd> <q>q</q> <bdi dir="rtl">ط</bdi> <ruby>漢<rt>kan</rt></ruby> <del>d</del><ins>i</ins></p>'
  expect(read(html).html).toBe(html)
  expect(read('<details><summary>More</summary>\n\nIt *rained*.\n\n</details>').html).toMatchInlineSnapshot(`
    "<details><summary>More</summary></details>
    <p>It <em>rained</em>.</p>
    "
  `)
})

test('Markdown is written as HTML, with links out of the site that carry no referrer', () => {
  expect(
    read('A [link](https://example.org/?a=1&b=2), [here](other.md), <b>bold</b> & ~~gone~~, ~5 km~, `<x>`.').html,
  ).toMatchInlineSnapshot(
    `"<p>A <a href="https://example.org/?a=1&#x26;b=2" rel="noreferrer">link</a>, <a href="other.md">here</a>, <b>bold</b> &#x26; <del>gone</del>, ~5 km~, <code>&#x3C;x></code>.</p>"`,
  )
  expect(read('| A | B |\n| :-- | --: |\n| 1 | 2 |').html).toMatchInlineSnapshot(`
    "<table>
    <thead>
    <tr>
    <th align="left">A</th>
    <th align="right">B</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td align="left">1</td>
    <td align="right">2</td>
    </tr>
    </tbody>
    </table>"
  `)
  expect(read('- [x] done\n- [ ] open').html).toMatchInlineSnapshot(`
    "<ul>
    <li><input type="checkbox" checked disabled> done</li>
    <li><input type="checkbox" disabled> open</li>
    </ul>"
  `)
})

const leads: [source: string, afterLead: string][] = [
  ['On 9 March 2022, the court sat.', '<p>The court sat.</p>'],
  ['**9 March 2022:** the court sat.', '<p>The court sat.</p>'],
  ['**9 March 2022** — *the court* sat.', '<p><em>The court</em> sat.</p>'],
  ['**9 March 2022: the court** sat.', '<p><strong>The court</strong> sat.</p>'],
  ['[9 March 2022](https://example.org): the court sat.', '<p>The court sat.</p>'],
  ['On [9 March 2022, the court](x.md) sat.', '<p><a href="x.md">The court</a> sat.</p>'],
  ['On 9 *March* 2022, **20** sat.', '<p><strong>20</strong> sat.</p>'],
  ['On 9 March 2022,\nthe court sat.', '<p>The court sat.</p>'],
  ['9 March 2022  \nthe court sat.', '<p>The court sat.</p>'],
  ['On 9 March 2022, “the court” sat.', '<p>“the court” sat.</p>'],
  ['On 9 March 2022, élan & <x>.', '<p>Élan &#x26; .</p>'],
  ['On 9 March 2022, ![the court](a.png) sat.', '<p><img src="a.png" alt="the court" loading="lazy">Sat.</p>'],
  [
    'On 9 March 2022,[^a] the court sat.\n\n[^a]: A.',
    '<p><sup class="citation"><a href="#2022-03-09-the-court-sat-source-1">1</a></sup>The court sat.</p>',
  ],
  [
    '### The court (9 March 2022)[^a]\n\n### Its end (10 March 2022)\n\n[^a]: A.',
    '<p>The court<sup class="citation"><a href="#2022-03-09-the-court-source-1">1</a></sup></p>',
  ],
  [
    '**9 March 2022**[^a]\n\n[^a]: A.',
    '<p><sup class="citation"><a href="#2022-03-09-march-9-2022-source-1">1</a></sup></p>',
  ],
  ['### 9 March 2022 – the *court*', '<p>The <em>court</em></p>'],
  ['- 9 March 2022: the court sat.', '<p>The court sat.</p>'],
  ['9. March 2022 the court sat.', '<p>The court sat.</p>'],
  ['9 March 2022', ''],
  ['**9 March 2022**', ''],
  ['On 9&nbsp;March 2022, the court sat.', '<p>The court sat.</p>'],
]

test.each(leads)('%j goes on behind its lead', (source, afterLead) => {
  expect(parseChronology(source).events[0]?.body[0]?.afterLead).toBe(afterLead)
})

test('the first letter is raised by the rules of the language', () => {
  const [event] = parseChronology('---\nlang: tr\n---\n\n2022-03-09: iki kişi.').events
  expect(event?.body[0]?.afterLead).toBe('<p>İki kişi.</p>')
})
