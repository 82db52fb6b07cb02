import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import {remarkDaybook} from '../../src/plugin/remarkDaybook.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkDaybook)
  .use(remarkRehype)
  .use(rehypeStringify)

const source = `---
title: Levy
---

Why.

## March 2022

On 9 March, the court sat.[^a]

It rose [at noon][n].

- 10 March: notices.
- More of them.

| Date | What |
| --- | --- |
| 11 March | Posters |

Pasted below each other.
12 March 2022: one.
13 March 2022: two.

On 31 March, it ended.

---

The end.

[n]: https://example.org/n
`

test('each block, item and row says what it belongs to', () => {
  expect(String(processor.processSync(source))).toMatchInlineSnapshot(`
    "<p>Why.</p>
    <h2 data-daybook-section="section-1" data-daybook-date="2022-03">March 2022</h2>
    <p data-daybook-event="2022-03-09-the-court-sat" data-daybook-date="2022-03-09">On 9 March, the court sat.[^a]</p>
    <p data-daybook-event="2022-03-09-the-court-sat" data-daybook-date="2022-03-09">It rose <a href="https://example.org/n">at noon</a>.</p>
    <ul>
    <li data-daybook-event="2022-03-10-notices" data-daybook-date="2022-03-10">10 March: notices.</li>
    <li data-daybook-event="2022-03-10-notices" data-daybook-date="2022-03-10">More of them.</li>
    </ul>
    <table>
    <thead>
    <tr>
    <th>Date</th>
    <th>What</th>
    </tr>
    </thead>
    <tbody>
    <tr data-daybook-event="2022-03-11-posters" data-daybook-date="2022-03-11">
    <td>11 March</td>
    <td>Posters</td>
    </tr>
    </tbody>
    </table>
    <p data-daybook-event="2022-03-11-posters" data-daybook-date="2022-03-11">Pasted below each other.</p>
    <p data-daybook-event="2022-03-12-one" data-daybook-date="2022-03-12">12 March 2022: one.</p>
    <p data-daybook-event="2022-03-13-two" data-daybook-date="2022-03-13">13 March 2022: two.</p>
    <p data-daybook-event="2022-03-31-it-ended" data-daybook-date="2022-03-31">On 31 March, it ended.</p>
    <hr>
    <p>The end.</p>"
  `)
})

test('the chronology on the file is the one that the parser gives', () => {
  const {data} = processor.processSync({value: source, path: 'levy.md'})
  expect(data.daybook).toEqual(parseChronology(source, {file: 'levy.md'}))
})

test('diagnostics are messages with place, rule and note', () => {
  const {messages} = processor.processSync({value: 'On 31 April 2022, the court sat.', path: 'levy.md'})
  expect(
    messages.map(({ruleId, source, fatal, place, reason, note}) => ({ruleId, source, fatal, place, reason, note})),
  ).toMatchInlineSnapshot(`
    [
      {
        "fatal": true,
        "note": "Check the date against its source. Until then the event is dated only by the parts that do exist.",
        "place": {
          "end": {
            "column": 17,
            "line": 1,
          },
          "start": {
            "column": 4,
            "line": 1,
          },
        },
        "reason": ""On 31 April 2022" names day 31, which does not exist: 2022-04 has 30 days.",
        "ruleId": "impossible-date",
        "source": "daybook",
      },
    ]
  `)
})

test('a tree without a source text gives no events and does not throw', () => {
  expect(() => unified().use(remarkDaybook).runSync({type: 'root', children: []})).not.toThrow()
})
