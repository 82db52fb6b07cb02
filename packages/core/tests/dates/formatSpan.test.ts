import {expect, test} from 'vitest'
import {formatSpan} from '../../src/dates/formatSpan.ts'
import type {Span} from '../../src/model/span.ts'
import {parseChronology} from '../../src/parseChronology.ts'

function spanOf(lead: string): Span {
  const [event] = parseChronology(`${lead}: the court sat.`).events
  if (!event) throw new Error(lead)
  return event.date
}

const inLocales = (lead: string, locales: string[]) =>
  locales.map((locale) => `${locale}: ${formatSpan(spanOf(lead), locale)}`)

test('a day in the words of each locale, always of the Gregorian calendar', () => {
  expect(
    inLocales('On 23 May 2022', ['en', 'en-GB', 'de', 'be', 'ar', 'ar-EG', 'fa', 'th', 'ja', 'xx']),
  ).toMatchInlineSnapshot(`
    [
      "en: May 23, 2022",
      "en-GB: 23 May 2022",
      "de: 23. Mai 2022",
      "be: 23 мая 2022 г.",
      "ar: 23 مايو 2022",
      "ar-EG: ٢٣ مايو ٢٠٢٢",
      "fa: ۲۳ مهٔ ۲۰۲۲",
      "th: 23 พฤษภาคม 2022",
      "ja: 2022年5月23日",
      "xx: May 23, 2022",
    ]
  `)
})

test('a range, a month and a year in the words of each locale', () => {
  for (const lead of [
    'March 1–8, 2022',
    '30 March – 2 April 2022',
    '30 December 2021 – 2 January 2022',
    'From March to May 2022',
    'In March 2022',
    'In 2022',
  ])
    expect(inLocales(lead, ['en', 'en-GB', 'de']).join(' | ')).toMatchSnapshot(lead)
})

test('doubts, thirds, seasons and open ends in English, never more precise than the source', () => {
  const leads = [
    'In spring 2022',
    'In the 1920s',
    'In early March 2022',
    'In mid-March 2022',
    'In late March 2022',
    'In early 2022',
    'In mid-2022',
    'In late 2022',
    'About March 2022',
    'Around 23 May 2022',
    'Possibly in March 2022',
    'Possibly around 23 May 2022',
    'Between 1 and 8 March 2022',
    'Since 23 May 2022',
    'By 23 May 2022',
    'By the end of March 2022',
    'Until 23 May 2022',
    'From early March to May 2022',
    'From 2020 to 2022',
    '03/05/2022',
    'On 23 May',
    'In May',
    'On 29 February',
    'On March 9 and 10, 2022',
    'On March 9 and 12, 2022',
    'Winter 2022',
    'February 30, 2022',
  ]
  expect(leads.map((lead) => `${lead} → ${formatSpan(spanOf(lead), 'en-GB')}`)).toMatchInlineSnapshot(`
    [
      "In spring 2022 → spring 2022",
      "In the 1920s → 1920s",
      "In early March 2022 → early March 2022",
      "In mid-March 2022 → mid-March 2022",
      "In late March 2022 → late March 2022",
      "In early 2022 → early 2022",
      "In mid-2022 → mid-2022",
      "In late 2022 → late 2022",
      "About March 2022 → about March 2022",
      "Around 23 May 2022 → about 23 May 2022",
      "Possibly in March 2022 → possibly March 2022",
      "Possibly around 23 May 2022 → possibly about 23 May 2022",
      "Between 1 and 8 March 2022 → between 1 March 2022 and 8 March 2022",
      "Since 23 May 2022 → since 23 May 2022",
      "By 23 May 2022 → by 23 May 2022",
      "By the end of March 2022 → by about March 2022",
      "Until 23 May 2022 → until 23 May 2022",
      "From early March to May 2022 → early March 2022 – May 2022",
      "From 2020 to 2022 → 2020 – 2022",
      "03/05/2022 → 5 March 2022 or 3 May 2022",
      "On 23 May → 23 May",
      "In May → May",
      "On 29 February → 29 February",
      "On March 9 and 10, 2022 → 9 – 10 March 2022",
      "On March 9 and 12, 2022 → 9 March 2022 and 12 March 2022",
      "Winter 2022 → winter 2022",
      "February 30, 2022 → February 2022",
    ]
  `)
})

test('where a locale has no words for a doubt, signs stand for it', () => {
  expect(
    [
      'About March 2022',
      'Possibly in March 2022',
      'Since 23 May 2022',
      'Until 23 May 2022',
      'In early March 2022',
      'In spring 2022',
    ].flatMap((lead) => inLocales(lead, ['hu'])),
  ).toMatchInlineSnapshot(`
    [
      "hu: ~2022. március",
      "hu: 2022. március?",
      "hu: 2022. május 23. –",
      "hu: – 2022. május 23.",
      "hu: ~2022. március",
      "hu: In spring 2022",
    ]
  `)
})
