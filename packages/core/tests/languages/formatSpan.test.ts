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

function spanOf(lead: string, lang: string): Span | undefined {
  return (
    parseChronology(`${lead}:\n`, {lang}).events[0]?.date ?? parseChronology(`- ${lead}: x`, {lang}).events[0]?.date
  )
}

/** What has to survive: the dates, their bounds and what is said of them. */
function meaning(span: Span | undefined): string {
  return span ? [span.edtf, span.earliest, span.latest, span.kind].join(' ') : 'nothing'
}

describe.each(fullLanguages.map((lang) => [lang]))('what formatSpan writes in %s is read as what was meant', (lang) => {
  test.each(leads)('%s', (lead) => {
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
