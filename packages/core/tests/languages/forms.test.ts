import {describe, expect, test} from 'vitest'
import {fullLanguages} from '../../src/dates/languages/index.ts'
import {parseChronology} from '../../src/parseChronology.ts'
import {describeSpan} from '../describeSpan.ts'
import {forms, more, shared} from './forms.ts'

/** What a lead and a colon are read as below a front matter that gives the year. */
function read(lead: string, lang: string): string {
  const {events} = parseChronology(`---\nyear: 2022\n---\n\n${lead}: x.`, {lang})
  return events.map(({date}) => describeSpan(date)).join(' and ')
}

test('every full language has its forms', () => {
  expect(Object.keys(forms).sort()).toEqual([...fullLanguages].sort())
})

describe.each(Object.entries(forms))('forms of dates in %s', (lang, text) => {
  test.each(text.split('\n').map((lead, index) => [lead, shared[index]]))('%s', (lead, meaning) => {
    expect(lead === '-' ? meaning : read(lead, lang)).toBe(meaning)
  })
})

test.each(more)('%s: %s', (lang, lead, meaning) => {
  expect(read(lead, lang)).toBe(meaning)
})
