import {describe, expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import {describeSpan} from '../describeSpan.ts'
import {meanings, sentences} from './sentences.ts'

/** The block forms in which the same sentence opens an event. */
const forms: Record<string, (sentence: string) => string> = {
  'a paragraph': (sentence) => sentence,
  'a list item': (sentence) => `- ${sentence}`,
  'a heading': (sentence) => `### ${sentence}`,
}

describe.each(Object.entries(sentences))('leads in %s', (lang, text) => {
  const lines = text.split('\n')

  test('every meaning has its sentence', () => {
    expect(lines).toHaveLength(meanings.length)
  })

  test.each(lines.map((line, index) => [line, meanings[index]]))('%s', (sentence, meaning) => {
    for (const [name, form] of Object.entries(forms)) {
      const {events, diagnostics} = parseChronology(form(sentence), {lang})
      expect([name, ...events.map(({date}) => describeSpan(date))]).toEqual([name, meaning])
      expect(diagnostics.filter(({severity}) => severity !== 'info').map(({code}) => code)).toEqual([])
    }
  })
})
