import {describe, expect, test} from 'vitest'
import {parseChronology} from '../src/parseChronology.ts'
import {describeSpan} from './describeSpan.ts'

/** What each lead means: EDTF, bounds where they say more, kind, precision, doubts, time. */
const leads: Record<string, [lead: string, meaning: string][]> = {
  'a day': [
    ['On March 9, 2022', '2022-03-09 at day'],
    ['March 9, 2022', '2022-03-09 at day'],
    ['March 9 2022', '2022-03-09 at day'],
    ['9 March 2022', '2022-03-09 at day'],
    ['On 9th of March, 2022', '2022-03-09 at day'],
    ['On the 9th of March 2022', '2022-03-09 at day'],
    ['March 9th, 2022', '2022-03-09 at day'],
    ['MARCH 9, 2022', '2022-03-09 at day'],
    ['Mar. 9, 2022', '2022-03-09 at day'],
    ['9 Mar 2022', '2022-03-09 at day'],
    ['Sept. 9, 2022', '2022-09-09 at day'],
    ['2022-03-09', '2022-03-09 at day'],
    ['On 2022-03-09', '2022-03-09 at day'],
    ['2022/03/09', '2022-03-09 at day'],
    ['09.03.2022', '2022-03-09 at day'],
    ['23/03/2022', '2022-03-23 at day'],
    ['As of March 9, 2022', '2022-03-09 at day'],
  ],
  'a day with its weekday': [
    ['Wednesday, March 9, 2022', '2022-03-09 at day'],
    ['On Wednesday, 9 March 2022', '2022-03-09 at day'],
    ['Wed 9 March 2022', '2022-03-09 at day'],
    ['9 March 2022 (Wednesday)', '2022-03-09 at day'],
    ['9 March 2022, Wednesday', '2022-03-09 at day'],
  ],
  'a day with its time': [
    ['On March 9, 2022, at 12:30', '2022-03-09 at day 12:30'],
    ['On March 9, 2022, at 12:30–12:45', '2022-03-09 at day 12:30-12:45'],
    ['9 March 2022, 07:48 UTC', '2022-03-09 at day 07:48'],
    ['2022-03-09T12:30Z', '2022-03-09 at day 12:30'],
    ['2022-03-09T00:30+03:00', '2022-03-09 at day 00:30'],
    ['2022-03-09T23:30-05:00', '2022-03-09 at day 23:30'],
    ['On the evening of March 9, 2022', '2022-03-09 at day evening'],
    ['In the early hours of March 9, 2022', '2022-03-09 at day night'],
    ['On the night of 8–9 March 2022', '2022-03-08/2022-03-09 throughout day night'],
  ],
  'a range': [
    ['March 1-8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['March 1–8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['March 1−8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['March 1—8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['March 1‑8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['On March 1-8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['1-8 March 2022', '2022-03-01/2022-03-08 throughout day'],
    ['1 – 8 March 2022', '2022-03-01/2022-03-08 throughout day'],
    ['30 March - 2 April 2022', '2022-03-30/2022-04-02 throughout day'],
    ['30 March – 2 April 2022', '2022-03-30/2022-04-02 throughout day'],
    ['December 30, 2021 - January 2, 2022', '2021-12-30/2022-01-02 throughout day'],
    ['December 30 - January 2, 2022', '2021-12-30/2022-01-02 throughout day'],
    ['30 December – 2 January 2022', '2021-12-30/2022-01-02 throughout day'],
    ['From March 1 to 8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['From March 1 to March 8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['From 1 till 8 March 2022', '2022-03-01/2022-03-08 throughout day'],
    ['From March 1, 2022 until April 2, 2022', '2022-03-01/2022-04-02 throughout day'],
    ['From March 1 through 8, 2022', '2022-03-01/2022-03-08 throughout day'],
    ['From March to May 2022', '2022-03/2022-05 (2022-03-01/2022-05-31) throughout month'],
    ['March 2022 – May 2022', '2022-03/2022-05 (2022-03-01/2022-05-31) throughout month'],
    ['From 2020 to 2022', '2020/2022 (2020-01-01/2022-12-31) throughout year'],
    ['2021–2022', '2021/2022 (2021-01-01/2022-12-31) throughout year'],
    ['2021–22', '2021/2022 (2021-01-01/2022-12-31) throughout year'],
    ['Throughout March 2022', '2022-03 (2022-03-01/2022-03-31) throughout month'],
    ['On March 9 and 10, 2022', '2022-03-09/2022-03-10 throughout day'],
  ],
  'some day within': [
    ['Between March 1 and 8, 2022', '[2022-03-01..2022-03-08] within day'],
    ['Between March 1 and April 2, 2022', '[2022-03-01..2022-04-02] within day'],
    ['Between 1 and 8 March 2022', '[2022-03-01..2022-03-08] within day'],
    ['On March 9, 10 and 12, 2022', '{2022-03-09,2022-03-10,2022-03-12} (2022-03-09/2022-03-12) within day'],
    ['In March 2022', '2022-03 (2022-03-01/2022-03-31) within month'],
    ['March 2022', '2022-03 (2022-03-01/2022-03-31) within month'],
    ['During March 2022', '2022-03 (2022-03-01/2022-03-31) within month'],
    ['March of 2022', '2022-03 (2022-03-01/2022-03-31) within month'],
    ['In March–May 2022', '2022-03/2022-05 (2022-03-01/2022-05-31) within month'],
    ['In March and April 2022', '2022-03/2022-04 (2022-03-01/2022-04-30) within month'],
    ['In spring 2022', '2022-21 (2022-03-01/2022-05-31) within season'],
    ['Spring 2022', '2022-21 (2022-03-01/2022-05-31) within season'],
    ['In the spring of 2022', '2022-21 (2022-03-01/2022-05-31) within season'],
    ['In winter 2022', '2022-24 (2022-12-01/2023-02-28) within season'],
    ['In 2022', '2022 (2022-01-01/2022-12-31) within year'],
    ['2022', '2022 (2022-01-01/2022-12-31) within year'],
    ['In the 1920s', '192X (1920-01-01/1929-12-31) within decade'],
    ['By March 9, 2022', '../2022-03-09 within day'],
    ['No later than March 9, 2022', '../2022-03-09 within day'],
  ],
  'an open end': [
    ['Since March 9, 2022', '2022-03-09/.. since day'],
    ['Starting March 9, 2022', '2022-03-09/.. since day'],
    ['From March 9, 2022', '2022-03-09/.. since day'],
    ['March 9, 2022 – present', '2022-03-09/.. since day'],
    ['Until March 9, 2022', '../2022-03-09 until day'],
    ['Before March 9, 2022', '../2022-03-08 until day'],
  ],
  'a third of a month or a year': [
    ['Early March 2022', '2022-03~ (2022-03-01/2022-03-10) within month approximate'],
    ['Early in March 2022', '2022-03~ (2022-03-01/2022-03-10) within month approximate'],
    ['In early March 2022', '2022-03~ (2022-03-01/2022-03-10) within month approximate'],
    ['In mid-March 2022', '2022-03~ (2022-03-11/2022-03-20) within month approximate'],
    ['Mid March 2022', '2022-03~ (2022-03-11/2022-03-20) within month approximate'],
    ['In late March 2022', '2022-03~ (2022-03-21/2022-03-31) within month approximate'],
    ['At the end of March 2022', '2022-03~ (2022-03-21/2022-03-31) within month approximate'],
    ['By the end of March 2022', '../2022-03~ (../2022-03-31) within month approximate'],
    ['Early 2022', '2022~ (2022-01-01/2022-04-30) within year approximate'],
    ['In mid-2022', '2022~ (2022-05-01/2022-08-31) within year approximate'],
    ['In late 2022', '2022~ (2022-09-01/2022-12-31) within year approximate'],
  ],
  'a doubt': [
    ['Around March 9, 2022', '2022-03-09~ (2022-03-09/2022-03-09) at day approximate'],
    ['About March 2022', '2022-03~ (2022-03-01/2022-03-31) within month approximate'],
    ['On or about March 9, 2022', '2022-03-09~ (2022-03-09/2022-03-09) at day approximate'],
    ['C. 1937', '1937~ (1937-01-01/1937-12-31) within year approximate'],
    ['Reportedly on March 9, 2022', '2022-03-09? (2022-03-09/2022-03-09) at day uncertain'],
    ['Possibly in March 2022', '2022-03? (2022-03-01/2022-03-31) within month uncertain'],
    ['Possibly around March 9, 2022', '2022-03-09% (2022-03-09/2022-03-09) at day approximate uncertain'],
  ],
  'the part that exists': [
    ['February 30, 2022', '2022-02 (2022-02-01/2022-02-28) within month'],
    ['2022-02-30', '2022-02 (2022-02-01/2022-02-28) within month'],
    ['February 29, 2021', '2021-02 (2021-02-01/2021-02-28) within month'],
  ],
}

/** The block forms in which a lead opens an event. */
const forms: Record<string, (lead: string) => string> = {
  'a paragraph': (lead) => `${lead}: the court sat.`,
  'a bold lead': (lead) => `**${lead}:** The court sat.`,
  'a bold lead with a dash': (lead) => `**${lead}** — the court sat.`,
  'a heading': (lead) => `### ${lead} – The court sat`,
  'a heading with its text below': (lead) => `### ${lead}\n\nThe court sat.`,
  'a list item': (lead) => `- ${lead}: the court sat.`,
  'a pasted bullet': (lead) => `• ${lead}: the court sat.`,
  'a table row': (lead) => `| What | When |\n| --- | --- |\n| The court sat. | ${lead} |`,
}

for (const [group, rows] of Object.entries(leads))
  describe(group, () => {
    test.each(rows)('%s', (lead, meaning) => {
      for (const [form, write] of Object.entries(forms)) {
        const {events} = parseChronology(write(lead))
        const read = events.map(({date, title}) => `${describeSpan(date)} | ${date.text} | ${title}`)
        expect(read, form).toEqual([`${meaning} | ${lead} | The court sat`])
      }
    })
  })

test('an ordered item whose number is the day is a lead', () => {
  const read = (source: string) => parseChronology(source).events.map(({date, title}) => [date.edtf, title])
  expect(read('23. March 2022 The court sat.')).toEqual([['2022-03-23', 'The court sat']])
  expect(read('23. March 2022: One.\n\n25. March 2022: Two.')).toEqual([
    ['2022-03-23', 'One'],
    ['2022-03-25', 'Two'],
  ])
  expect(read('1. March 9, 2022: One.\n2. March 10, 2022: Two.')).toEqual([
    ['2022-03-09', 'One'],
    ['2022-03-10', 'Two'],
  ])
})

const noLeads = [
  'May I ask who signed it?',
  'March on Minsk was forbidden.',
  'march 9, as they do.',
  'Spring came late.',
  'Second thoughts followed.',
  '2000 people were held.',
  '1 000 people were held.',
  '2022 was a hard year.',
  'March 5,000 people were held.',
  'March-born recruits were called.',
  'March’s call-up was larger.',
  '3 may have died.',
  '87% of them were students.',
  '10:30 was the hour.',
  '5 people were held.',
  '9/11 was mentioned.',
  '2022-03-09abc is a file.',
  '2022/03/09/list.html is an address.',
  'In total, 12 people were held.',
  'On Monday they were freed.',
  'From 9 a.m. the street was closed.',
  'The 2022 budget grew.',
  'Sat on the bench all day.',
  'Decree 9 of March 2022 was signed.',
  '“March 5, 2022” was written on it.',
  '"On March 5, 2022, we left," he said.',
  '> On March 5, 2022, we left.',
  '    On March 5, 2022, we left.',
  '```\nOn March 5, 2022, we left.\n```',
  '<div>On March 5, 2022, we left.</div>',
  '- Milk\n- Bread, 5 March 2022',
  '| Name | Age |\n| --- | --- |\n| March 5 | 12 |\n| A | 13 |\n| B | 14 |',
]

test.each(noLeads)('%j opens no event and belongs to the one before', (text) => {
  expect(parseChronology(text).events).toEqual([])
  const {events, diagnostics} = parseChronology(`On March 9, 2022, the court sat.\n\n${text}\n`)
  expect(events.map(({date}) => date.edtf)).toEqual(['2022-03-09'])
  expect(events[0]?.body).toHaveLength(2)
  expect(diagnostics).toEqual([])
})

const looseDashes = [
  ['5 March – 9 people were held.', '2022-03-05', '9 people were held'],
  ['5 March - 9 people were held.', '2022-03-05', '9 people were held'],
  ['March 5 – 9 people were held.', '2022-03-05', '9 people were held'],
  ['March 5 - May Day was banned.', '2022-03-05', 'May Day was banned'],
  ['March 5 and 9 people were held.', '2022-03-05', 'And 9 people were held'],
  ['On March 5, 12 people were held.', '2022-03-05', '12 people were held'],
  ['March 5: 9 people were held.', '2022-03-05', '9 people were held'],
  ['1 May 10 people were held.', '2022-05-01', '10 people were held'],
]

test.each(looseDashes)('%s: the number behind the date counts people', (text, edtf, title) => {
  const {events} = parseChronology(`---\nyear: 2022\n---\n\n${text}`)
  expect(events.map((event) => [event.date.edtf, event.title])).toEqual([[edtf, title]])
})

describe('what a lead leaves out', () => {
  const read = (source: string) => {
    const {events, diagnostics} = parseChronology(source)
    return {
      dates: events.map(({date: {edtf, parts}}) =>
        `${edtf} ${parts.year?.from ?? '-'} ${parts.year?.at?.line ?? ''}`.trim(),
      ),
      codes: diagnostics.map(({code}) => code),
    }
  }

  test('comes from the section', () => {
    expect(read('## March 2022\n\nOn March 9, one.\n\n10 March: two.\n\nIn late March, three.')).toEqual({
      dates: ['2022-03-09 section 1', '2022-03-10 section 1', '2022-03~ section 1'],
      codes: [],
    })
  })

  test('comes from the one year of a section over two in which its month lies', () => {
    expect(read('## December 2021 – January 2022\n\nOn December 30, one.\n\nOn January 2, two.').dates).toEqual([
      '2021-12-30 section 1',
      '2022-01-02 section 1',
    ])
  })

  test('comes from the event before', () => {
    expect(read('On March 9, 2022, one.\n\nOn March 10, two.').dates).toEqual([
      '2022-03-09 text 1',
      '2022-03-10 previous 1',
    ])
  })

  test('comes from the front matter', () => {
    expect(read('---\nyear: 2022\n---\n\nOn March 9, one.').dates).toEqual(['2022-03-09 front-matter 2'])
  })

  test('comes from the other end of a range', () => {
    expect(read('March 30 – April 2, 2022: one.').dates).toEqual(['2022-03-30/2022-04-02 text 1'])
  })

  test('is reported where the year has turned unsaid', () => {
    expect(read('On December 30, 2021, one.\n\nOn January 2, two.')).toEqual({
      dates: ['2021-12-30 text 1', '2021-01-02 previous 1'],
      codes: ['out-of-order'],
    })
  })

  test('is never taken from a clock', () => {
    expect(read('On March 9, one.')).toEqual({dates: ['XXXX-03-09 -'], codes: ['no-year']})
  })
})

test('a relative lead is counted from the event before and marked as inferred', () => {
  const {events} = parseChronology(
    [
      'On February 27, 2022, one.',
      'On the same day, two.',
      'Two days later, three.',
      'The next day, four.',
      'A week later, five.',
      '3 months later, six.',
      'In March 2023, seven.',
      'The following day, eight.',
    ].join('\n\n'),
  )
  expect(
    events.map(({date, title, origin}) => `${title}: ${describeSpan(date)}, ${origin.date}`),
  ).toMatchInlineSnapshot(`
    [
      "One: 2022-02-27 at day, author",
      "Two: 2022-02-27 at day, parser",
      "Three: 2022-03-01 at day, parser",
      "Four: 2022-03-02 at day, parser",
      "Five: 2022-03-09 at day, parser",
      "Six: 2022-06 (2022-06-01/2022-06-30) within month, parser",
      "Seven: 2023-03 (2023-03-01/2023-03-31) within month, author",
      "Eight: 2023-03 (2023-03-01/2023-03-31) within month, parser",
    ]
  `)
})

test('a weekday that does not fit is reported at its place, and the date is kept', () => {
  const {events, diagnostics} = parseChronology('On Thursday, March 9, 2022, one.')
  expect(events[0]?.date.edtf).toBe('2022-03-09')
  expect(diagnostics.map(({code, place}) => [code, place.column, place.endColumn])).toEqual([
    ['weekday-mismatch', 4, 12],
  ])
})

test('figures that can be read two ways keep both readings until the document says which', () => {
  const read = (source: string) => parseChronology(source).events.map(({date}) => date.edtf)
  expect(read('03/09/2022: one.')).toEqual(['[2022-03-09,2022-09-03]'])
  expect(read('---\ndates: day-first\n---\n\n03/09/2022: one.')).toEqual(['2022-09-03'])
  expect(read('---\ndates: month-first\n---\n\n03/09/2022: one.')).toEqual(['2022-03-09'])
  expect(read('03/09/2022: one.\n\n23/09/2022: two.')).toEqual(['2022-09-03', '2022-09-23'])
})
