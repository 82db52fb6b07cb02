import {expect, test} from 'vitest'
import {readMarkdown} from '../../src/markdown/readMarkdown.ts'
import {parseChronology, readChronology} from '../../src/parseChronology.ts'

const source = `---
title: Draft
---

Before. Since 1 March 2021, letters came.

## March 2022

On 9 March, **500** men were called up.[^a]

Status: it went on.

### 10 March 2022

- 11 March: a list in an event
- 12 March: and on

| Date | What |
| --- | --- |
| 13 March 2022 | A bus left. |
| | It was full. |
| 14 March 2022 | It came back. |

- 15 March 2022: a court sat
  - 16 March 2022: it rose
- 31 April 2022: no such day

Marhc 17, 2022, nearly a date.

---

After.

[^a]: Court, [notice](https://example.org/n), 9 March 2022.
`

test('a chronology is the same whether its syntax tree is let go or kept', () => {
  const kept = readChronology(readMarkdown(source), {file: 'a.md'})
  expect(parseChronology(source, {file: 'a.md'})).toEqual(kept.chronology)
  expect(kept.chronology.events.length).toBeGreaterThan(5)
  expect(kept.chronology.diagnostics.map(({code}) => code)).toMatchInlineSnapshot(`
    [
      "background-date",
      "date-inside-event",
      "date-inside-event",
      "nested-date",
      "impossible-date",
      "outside-section",
      "almost-a-date",
      "source-without-archive",
    ]
  `)
  expect(kept.segments.events.every(({units}) => units[0]?.opening !== undefined)).toBe(true)
})

test('a syntax tree that is let go is held by nothing', () => {
  const document = readMarkdown(source)
  const {segments} = readChronology(document, {file: 'a.md'}, true)
  expect(document.root.children).toEqual([])
  expect(segments.units).toEqual([])
  expect(segments.events.map(({units}) => units)).toEqual(segments.events.map(() => []))
})
