import {describe, expect, test} from 'vitest'
import {formatSpan} from '../../src/dates/formatSpan.ts'
import {fullLanguages} from '../../src/dates/languages/index.ts'
import type {Span} from '../../src/model/span.ts'
import {parseChronology} from '../../src/parseChronology.ts'

const leads = [
  'On 23 May 2022',
  'March 1–8, 2022',
  '30 March – 2 April 2022',
  '30 December 2021 – 2 January 2022',
  'In May 2022',
  'From March to May 2022',
  'From December 2021 to January 2022',
  'In 2022',
  'From 2020 to 2022',
  'In spring 2022',
  'In summer 2022',
  'In autumn 2022',
  'In winter 2022',
  'In early May 2022',
  'In mid-May 2022',
  'In late May 2022',
  'In early 2022',
  'In mid-2022',
  'In late 2022',
  'About 23 May 2022',
  'About May 2022',
  'Possibly on 23 May 2022',
  'Possibly in May 2022',
  'Since 23 May 2022',
  'Since May 2022',
  'Since 2022',
  'Until 23 May 2022',
  'Until May 2022',
  'By 23 May 2022',
  'Between 1 and 8 March 2022',
  'Between March and May 2022',
]

/** Every kind, precision, doubt and part that a span can have, in English words. */
const combined = [
  ...['23 May 2022', 'May 2022', '2022', 'spring 2022', 'the 1990s', 'the 20th century'].flatMap((point) =>
    ['{}', 'about {}', 'possibly {}', 'possibly about {}', 'since {}', 'until {}', 'by {}', 'possibly since {}'].map(
      (words) => words.replace('{}', point),
    ),
  ),
  ...['May 2022', '2022', 'spring 2022'].map((point) => `throughout ${point}`),
  ...['early', 'mid', 'late', 'the first half of', 'the second half of'].flatMap((third) =>
    ['March 2022', '2022', 'the 1990s', 'the 20th century'].map((point) => `${third} ${point}`),
  ),
  'possibly early March 2022',
  'from early March to May 2022',
  'from March to late May 2022',
  'from early March to late May 2022',
  'from mid-2020 to 2022',
  'by the end of March 2022',
  'by mid-March 2022',
  'until early March 2022',
  'since late March 2022',
  'between about 1 March and 8 March 2022',
  'possibly between 1 and 8 March 2022',
  'possibly March 1–8, 2022',
  'about March 1–8, 2022',
  'possibly from March to May 2022',
  'about 2020–2022',
  'in the period March–May 2022',
  'between 2020 and 2022',
  'from spring 2021 to autumn 2022',
  'from the 1980s to the 1990s',
  'from the 19th to the 20th century',
  'the week of 23 May 2022',
  'possibly the week of 22 May 2022',
  ...[1, 2, 3, 4].map((quarter) => `Q${quarter} 2022`),
  'possibly Q2 2022',
  'On March 3, 9 and 12, 2022',
  'On 9 or 10 March 2022',
  'possibly March or May 2022',
  '490 BC',
  'about 490 BC',
  'since 490 BC',
  'the 5th century BC',
  'AD 43',
  'possibly AD 43',
  '23 May 2022, 12:30',
  '23 May 2022, 12:30–12:45',
  'about 23 May 2022, 12:30',
  'March 1–8, 2022, 09:00',
  ...['night of', 'morning of', 'noon of', 'afternoon of', 'evening of'].map((part) => `${part} 23 May 2022`),
  'night of 4–5 March 2022',
  'since 23 May 2022, 12:30',
]

function spanOf(lead: string, lang: string): Span | undefined {
  return (
    parseChronology(`${lead}:\n`, {lang}).events[0]?.date ?? parseChronology(`- ${lead}: x`, {lang}).events[0]?.date
  )
}

/** What has to survive: everything but the words and where its parts stood. */
function meaning(span: Span | undefined): string {
  if (!span) return 'nothing'
  const {edtf, earliest, latest, kind, precision, approximate, uncertain, time} = span
  return [edtf, earliest, latest, kind, precision, approximate, uncertain, JSON.stringify(time)].join(' ')
}

describe.each(fullLanguages.map((lang) => [lang]))('what formatSpan writes in %s is read as what was meant', (lang) => {
  test.each([...new Set([...leads, ...combined])])('%s', (lead) => {
    const span = spanOf(lead, 'en')
    const written = span ? formatSpan(span, lang) : ''
    expect(`${written}: ${meaning(spanOf(written, lang))}`).toBe(`${written}: ${meaning(span)}`)
  })

  test('every month, by its day, alone and as a range', () => {
    for (let month = 1; month <= 12; month++) {
      const two = String(month).padStart(2, '0')
      for (const lead of [`2022-${two}-13`, `2022-${two}`, `2022-${two}-03 – 2022-${two}-17`]) {
        const span = spanOf(lead, 'en')
        const written = span ? formatSpan(span, lang) : ''
        expect(`${written}: ${meaning(spanOf(written, lang))}`).toBe(`${written}: ${meaning(span)}`)
      }
    }
  })
})

test('spans in the words of each language', () => {
  const lines = fullLanguages.flatMap((lang) =>
    leads.map((lead) => {
      const span = spanOf(lead, 'en')
      return `${lang}: ${span ? formatSpan(span, lang) : ''}`
    }),
  )
  expect(lines.join('\n')).toMatchSnapshot()
})
