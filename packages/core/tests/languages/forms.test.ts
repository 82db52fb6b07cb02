import {describe, expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import {describeSpan} from '../describeSpan.ts'
import {forms} from './forms.ts'

/** What the front matter, a lead and a colon are read as. */
function read(lead: string, lang: string): string {
  const {events} = parseChronology(`---\nyear: 2022\n---\n\n${lead}: x.`, {lang})
  return events.map(({date}) => describeSpan(date)).join(' and ')
}

describe.each(Object.entries(forms))('forms of dates in %s', (lang, leads) => {
  test.each(leads)('%s', (lead, meaning) => {
    expect(read(lead, lang)).toBe(meaning)
  })
})
