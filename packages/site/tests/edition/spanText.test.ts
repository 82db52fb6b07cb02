import {type Event, formatSpan, parseChronology} from '@daybook/core'
import {expect, test} from 'vitest'
import {spanText} from '../../src/edition/spanText.ts'

const source = `---
title: Dates
lang: en
---

On March 1-8, 2022, the first thing happened.

23 May 2022: the second thing happened.

On 23 May 2022 at 12:30, the third thing happened.

About 23 May 2022, the fourth thing happened.

Since May 2022, the fifth thing has gone on.

Early in June 2022, the sixth thing happened.

Between 3 and 5 July 2022, the seventh thing happened.

In the 1990s, the eighth thing happened.
`

test('a date said again reads as it did the first time, in each locale', () => {
  const spans = parseChronology(source, {file: 'dates.md'}).events.map(({date}) => date)
  expect(spans.length).toBe(8)
  const locales = ['en', 'ru', 'be', 'de-AT', 'en']
  for (const span of [...spans, ...spans.map((span) => ({...span}))]) {
    expect(locales.map((locale) => spanText(span, locale))).toEqual(locales.map((locale) => formatSpan(span, locale)))
  }
})

test("of two dates that only their authors' words tell apart, each keeps its own", () => {
  const [event] = parseChronology('23 May 2022: it happened.\n', {file: 'dates.md', lang: 'en'}).events
  const unnamed = {...(event as Event).date, edtf: 'unknown'}
  expect(spanText({...unnamed, text: 'once'}, 'en')).toBe('once')
  expect(spanText({...unnamed, text: 'long ago'}, 'en')).toBe('long ago')
})
