import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

const only = (source: string) => {
  const [event] = parseChronology(source).events
  if (!event) throw new Error('no event')
  return event
}

const figures: [text: string, figure: string][] = [
  ['exactly **20,000** badges were ordered', '20000 exact 20000..20000 - badges'],
  ['more than **1 800** people came', '1800 more-than 1800.. - people'],
  ['at least **12** were held', '12 at-least 12.. - '],
  ['up to **40** farms', '40 at-most ..40 - farms'],
  ['about **300** people', '300 about .. - people'],
  ['**over 5** people', '5 more-than 5.. - people'],
  ['some **43.5%** of them', '43.5 about .. % of them'],
  ['**10,800 roubles** were set aside', '10800 exact 10800..10800 roubles '],
  ['**2 million** horses', '2000000 exact 2000000..2000000 - horses'],
  ['**nobody** came', ''],
]

test.each(figures)('%s', (text, expected) => {
  const read = only(`On 9 March 2022, ${text}.`).figures.map(
    ({value, qualifier, min, max, unit, what}) =>
      `${value} ${qualifier} ${min ?? ''}..${max ?? ''} ${unit ?? '-'} ${what}`,
  )
  expect(read.join()).toBe(expected)
})

test('the numbers of a bold lead are no figures', () => {
  expect(only('**9 March 2022:** **40** farms were visited.').figures.map(({value}) => value)).toEqual([40])
})

test('corrections and retractions are read from their bold labels, and a retraction leaves a tombstone', () => {
  const {events, tombstones} = parseChronology(
    [
      'On 9 March 2022, one.',
      '> **Correction (20 June):** the budget was 10,800.',
      '> **Note:** no correction.',
      'On 10 March 2022, two.',
      '> **Retracted (1 July 2022).** There was no such meeting.',
      '> **Retraction:** there was no such meeting.',
    ].join('\n\n'),
  )
  expect(
    events.map(({corrections, body}) => [
      corrections.map(({kind, date, text, html}) => `${kind} ${date?.edtf ?? '-'}: ${text} ${html}`),
      body.map(({role}) => role),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        [
          "correction 2022-06-20: the budget was 10,800. <p>The budget was 10,800.</p>",
        ],
        [
          "text",
          "correction",
          "quotation",
        ],
      ],
      [
        [
          "retraction 2022-07-01: There was no such meeting. <p>There was no such meeting.</p>",
          "retraction -: there was no such meeting. <p>There was no such meeting.</p>",
        ],
        [
          "text",
          "correction",
          "correction",
        ],
      ],
    ]
  `)
  expect(tombstones.map(({id, retracted, reason}) => [id, retracted?.edtf, reason])).toMatchInlineSnapshot(`
    [
      [
        "2022-03-10-two",
        "2022-07-01",
        "There was no such meeting.",
      ],
    ]
  `)
})

test('what is kept back is found, other brackets are not', () => {
  expect(
    only('On 9 March 2022, ████ ██ and [name withheld] were fined [sic], says [redacted].').withheld.map(
      ({text, at}) => [text, at.column],
    ),
  ).toEqual([
    ['████ ██', 18],
    ['[name withheld]', 30],
    ['[redacted]', 69],
  ])
})

test('the title is the heading, else the first sentence, else the date', () => {
  const titles = [
    'On 9 March 2022, Dr. Novak spoke. Then he left.',
    '### 9 March 2022 – The speech\n\nHe spoke.',
    '### 9 March 2022\n\nHe spoke. Then he left.',
    '**9 March 2022**\n\nHe spoke.',
    '9 March 2022',
  ].map((source) => [only(source).title, only(source).summary])
  expect(titles).toMatchInlineSnapshot(`
    [
      [
        "Dr. Novak spoke",
        "Dr. Novak spoke.",
      ],
      [
        "The speech",
        "He spoke.",
      ],
      [
        "He spoke",
        "He spoke.",
      ],
      [
        "He spoke",
        "He spoke.",
      ],
      [
        "March 9, 2022",
        "March 9, 2022",
      ],
    ]
  `)
})
