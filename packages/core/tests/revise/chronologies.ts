import {readdirSync, readFileSync} from 'node:fs'
import {shapes} from '../chronology/shapes.ts'

const fixtures = new URL('../diagnostics/fixtures/', import.meta.url)
const example = new URL('../../../../examples/belarus-conscription/content/2022.md', import.meta.url)

/** Chronologies in prose, as an editor keeps them. */
export const prose = [
  readFileSync(example, 'utf8'),
  [
    '---\ntitle: Levy\n---\n\nWhy this report exists.\n\n## May 2022',
    'On May 5, the harbour was closed for a day. About 300 people waited at the gate; the guards gave no reason.[^gate]',
    'Later that week the gate was opened, as the ministry had announced. Relatives were told to wait at home.',
    '- Place: Harbour\n- Status: announced → cancelled (June 2022)\n- Tags: #gate #wait',
    'On May 6, the ministry announced a tender for **20,000** badges. The auction is planned for 5 June.',
    '> **Correction (20 June 2022):** the budget was given as 1,800 roubles; it is 10,800.',
    'On the same day, two men were held near the station and let go in the evening; see 5 May 2022.',
    '## June 2022\n\n### Around the port',
    'On 1 June, women marched from the station to the port. They were not stopped by anybody on the way.',
    'On 1 June, a paper [wrote about it][paper] at length, and the *Morning Courier* printed a letter.',
    '---\n\nWhat we conclude from all of it.',
    '[^gate]: Courier, [notice](https://example.org/gate), 6 May 2022, p. 2.',
    '[paper]: https://example.org/paper',
  ].join('\n\n'),
]

/** Chronologies in every other shape: lists, tables, bare days, lines of one paragraph, all that a diagnostic is about. */
export const others = [
  ...shapes.map(({source}) => source),
  ...readdirSync(fixtures)
    .sort()
    .map((name) => readFileSync(new URL(name, fixtures), 'utf8')),
  '# Levy 1923\n\n## May 1923\n\n- 5: strike at the docks\n- 7–9: women held a march\n- 11th: nothing was said\n\n## June 1923\n\n#### 5\n\nWords below a day.\n\n#### 7\n\nA short one.\n\n- 5 of them: men\n- 7 of them: women\n',
  '### Tender for badges (23 May 2022)\n\nThe ministry announced it. It failed.\n\n### Rally of women | 2022-05-24\n\nThey walked.\n\n#### Deeper heading\n\nWith text.\n',
  '- On 5 March 2022, one thing happened.\n- On 6 March 2022, another thing.[^a]\n  A second line of words.\n- undated words\n- On 7 March, a third; see 5 March 2022.\n\n- On 8 March, a fourth [ref one] and [b](https://x.org/b).\n\n    deeper paragraph\n\n[^a]: Paper, [notice](https://example.org/n), 5 March 2022, p. 2.\n[ref one]: https://example.org/one "title"\n',
  '23. Mai 2022 Text der hier steht.\n\nWeiterer Text.\n\n24. Mai 2022 Noch ein Text.\n\n1. Juni 2022: etwas.\n',
  'On 5 May 2022, a strike began.\nOn 6 May 2022, a strike ended today.\nThe men went home.\n7 May 2022: more.\n\n**References**\n\nOn 8 May 2022, Paper, Title.\n\n---\n\nOutro words.\n',
  '## March 2022\n\nOn 3 March, women marched.\n\n- ID: march-one\n\nOn 3 March, women marched again.\n\n- Follows: march-one\n\n## April 2022\n\nOn 3 April, see 3 March 2022. [Link](#march-one) words. The meeting is planned for 5 June.\n\nOn the same day, men marched.\n\n> quoted words\n> and more\n\n## May 2022\n\nUndated words only.\n\n## 2023\n\nTwo days later, nothing.\n',
  '\uFEFFMARCH 2022\n\nOn March 1-8, ten people were held.\n\nMINSK, 5 May 2022 — A strike began.\n\n<p>On 6 May 2022 raw words</p>\n<p>On 7 May 2022 other words</p>\n\n```js a\ncode words\n\nmore code\n```\n\nOn 9 May 2022, ![alt](x.png "title") end.\nSetext words\n---\n\nOn 10 May 2022, x.\n',
  '| Year | Start | End | What |\n| --- | --- | --- | --- |\n| 2021 | 5 May | 7 May | Some words were said |\n|  | 9 May |  | Other words |\n| 2022 | 1 June | 2 June | Last words |\n\nWords below.\n',
  'On 5 May 2022, one.[^a]\n\n[^a]: Source words.\n\n    Second paragraph.\n\nMore words [foo bar] and [foo bar]\n[foo]: /x\n"title" ok words\n\n* * *\n\nOn 6 May 2022, two.[^b] [name withheld] of it.\n\n> [nested label]: /url\n> words [nested label] after\n\nOn 7 May, [nested label] three.\n',
  'On 5 May 2022, one strike.\n\nOn 5 May 2022, One strike!\n\nOn 6 May 2022, one strike.\n\n- a list\n  - On 9 May 2022, nested words.\n\n> **Retraction (1 June 2022):** it was wrong.\n\n2 May 2022: earlier words.\n\nFriday, 3 May 2022: wrong weekday.\n',
]
