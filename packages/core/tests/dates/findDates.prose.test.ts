import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findDates} from '../../src/dates/findDates.ts'

/** Each phrase that is found as `words → value`, with its kind where it is no date and the codes of its diagnostics. */
const find = (text: string, options = {}) =>
  findDates(text, {language: 'en', ...options}).map(({text: own, kind, edtf, diagnostics}) =>
    [`${own} → ${edtf}`, ...(kind === 'date' ? [] : [kind]), ...diagnostics.map(({code}) => code)].join(' '),
  )

test('a lone year is one by what stands around it', () => {
  expect(
    find('He won the 1972 election. The Constitution of 1917. By 1941 the army left; it spent most of 1919 there.'),
  ).toEqual(
    ['the 1972 → 1972', '1917 → 1917', 'By 1941 the → ../1941', '1919 → 1919'].map((line) =>
      line.replace('By 1941 the', 'By 1941'),
    ),
  )
  expect(find('2000 people, 1500 troops, at 1200 hours, $1950, 1,950 votes, No. 1960, B-1944, 1980%')).toEqual([])
})

test('years before our era count astronomically, and the first of a range takes the era of the last', () => {
  expect(
    find('From 499 to 493 BC; in April 480 BC; 490–480 BC; AD 43; 12th century; the 4th century BC; 32,000 BC'),
  ).toEqual([
    'From 499 to 493 BC → -0498/-0492',
    'in April 480 BC → -0479-04',
    '490–480 BC → -0489/-0479',
    'AD 43 → 0043',
    '12th century → 11XX',
    'the 4th century BC → -03XX',
    '32,000 BC → Y-31999',
  ])
  expect(find('In 490 BC they sailed. In 480, they came back with 300 ships.')).toEqual([
    'In 490 BC → -0489',
    'In 480 → -0479 era-in-doubt',
  ])
})

test('decades, halves, quarters and open ends', () => {
  expect(
    find('The 1920s, the late 1930s, the 470s BC, the first half of 1943, Q2 2022, 1943 and later, after 1861.'),
  ).toEqual([
    'The 1920s → 192X',
    'the late 1930s → 193X~',
    'the 470s BC → -0478/-0469',
    'the first half of 1943 → 1943-01/1943-06',
    'Q2 2022 → 2022-04/2022-06',
    '1943 and later → 1943/..',
    'after 1861 → 1861/..',
  ])
})

test('dates with gaps between them are each a date', () => {
  expect(find('On 5, 7 and 9 March 2022 and in April and June 1955')).toEqual([
    'On 5 → 2022-03-05',
    '7 → 2022-03-07',
    '9 March 2022 → 2022-03-09',
    'in April → 1955-04',
    'June 1955 → 1955-06',
  ])
})

test('phrases that point back count from the date told last', () => {
  const text =
    'On 9 March 2022 it began. That year, later that month, the following month, two days later and the previous year.'
  expect(find(text)).toMatchInlineSnapshot(`
    [
      "On 9 March 2022 → 2022-03-09",
      "That year → 2022",
      "later that month → 2022-03",
      "the following month → 2022-04",
      "two days later → 2022-04 anchor-in-doubt",
      "the previous year → 2021",
    ]
  `)
  expect(find('In June 1944 they landed. By the end of the month, that autumn, last May.')).toMatchInlineSnapshot(`
    [
      "In June 1944 → 1944-06",
      "By the end of the month → ../1944-06~",
      "that autumn → 1944-23",
      "last May → 1944-05 anchor-in-doubt",
    ]
  `)
})

test('years go on from the telling, in January to the next, and say where that is doubtful', () => {
  expect(find('On 7 December 1941 it began. In January they fell back. In March they came.')).toMatchInlineSnapshot(`
    [
      "On 7 December 1941 → 1941-12-07",
      "In January → 1942-01 year-in-doubt",
      "In March → 1942-03",
    ]
  `)
  expect(
    find('On 10 March 1975 they came, with an end planned for 1976. On 11 March the town fell.'),
  ).toMatchInlineSnapshot(`
    [
      "On 10 March 1975 → 1975-03-10",
      "1976 → 1976",
      "On 11 March → 1975-03-11 year-in-doubt",
    ]
  `)
  expect(find('1918\n\nIn January the fort fell.\n\n1919\n\nIn May it rose.')).toMatchInlineSnapshot(`
    [
      "1918 → 1918",
      "In January → 1918-01",
      "1919 → 1919",
      "In May → 1919-05",
    ]
  `)
})

test('lengths of time, repetitions and references are found and marked as no dates', () => {
  expect(
    find(
      'For three days, a 24-year rule, two and a half years, a few months, weeks; now, recently, the future, daily, per week.',
    ),
  ).toMatchInlineSnapshot(`
    [
      "three days → P3D duration",
      "24-year → P24Y duration",
      "two and a half years → P2.5Y duration",
      "a few months → PXM duration",
      "weeks → PXW duration",
      "now → PRESENT_REF reference",
      "recently → PAST_REF reference",
      "the future → FUTURE_REF reference",
      "daily → XXXX-XX-XX set",
      "per week → P1W set",
    ]
  `)
})

test('yesterday and the days of the week count from the date of the document', () => {
  expect(
    find('He left yesterday; on Tuesday he will speak; last year he won.', {reference: '2022-05-23'}),
  ).toMatchInlineSnapshot(`
    [
      "yesterday → 2022-05-22",
      "on Tuesday → 2022-05-24",
      "last year → 2021",
    ]
  `)
  expect(find('In 1914 it began. "We fight today," he said.', {reference: '2022-05-23'})).toMatchInlineSnapshot(`
    [
      "In 1914 → 1914",
      "today → PRESENT_REF reference",
    ]
  `)
})

test('a season takes its year from a month of it further on in the sentence', () => {
  expect(
    find('In May 1943 they met. The summer offensive had begun in June 1942. By mid-November they had it.'),
  ).toEqual([
    'In May 1943 → 1943-05',
    'The summer → 1942-22 year-in-doubt',
    'in June 1942 → 1942-06',
    'By mid-November → ../1942-11~',
  ])
})

test('29 February is given a year that has one', () => {
  expect(find('In 2007 they came. They left on February 29.')).toMatchInlineSnapshot(`
    [
      "In 2007 → 2007",
      "on February 29 → 2008-02-29 year-in-doubt",
    ]
  `)
})

const words = fc.constantFrom(
  ...'in on the that this last next following 9 12th 1941 490 BC AD May march fall spring year month days two a few later ago before of and to - – , . ( ) \n 5:30 a.m. Q2 first half century 1920s Christmas Monday today now 2007-08 may 03/05/2022 BC. 👩‍👩‍👧 İ'.split(
    ' ',
  ),
)

test('whatever the text, phrases lie in it, in order and apart, and nothing is an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({weight: 9, arbitrary: words}, fc.string()), {maxLength: 40}),
      fc.boolean(),
      (parts, dated) => {
        const text = parts.join(' ')
        let before = 0
        for (const {start, end, text: own, span, kind, diagnostics} of findDates(text, {
          language: 'en',
          ...(dated && {reference: '2022-05-23'}),
        })) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(own)
          expect(span === null).toBe(kind !== 'date')
          expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      },
    ),
    {seed: 19410622, numRuns: 3000},
  )
})
