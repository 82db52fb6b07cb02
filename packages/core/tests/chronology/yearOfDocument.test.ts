import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

const documents: [what: string, source: string, dates: string[], codes: string[]][] = [
  ['the year of the front matter', '---\nyear: 1923\n---\n\n5 May: one.', ['1923-05-05'], []],
  ['the one year of its period', '---\nperiod: May – June 1923\n---\n\n5 May: one.', ['1923-05-05'], []],
  ['no year of a period of several', '---\nperiod: 1922 – 1923\n---\n\n5 May: one.', ['XXXX-05-05'], ['no-year']],
  ['the year of the title, which is said', '# The mill in 1923\n\n5 May: one.', ['1923-05-05'], ['year-from-title']],
  ['a year in front of the title', '# 1923 in Harbour City\n\n5 May: one.', ['1923-05-05'], ['year-from-title']],
  ['no year since which there was something', '# Strikes since 1923\n\n5 May: one.', ['XXXX-05-05'], ['no-year']],
  ['no year of several', '# Strikes of 1923 and 1924\n\n5 May: one.', ['XXXX-05-05'], ['no-year']],
  ['the section before the title', '# The mill in 1923\n\n## 1924\n\n5 May: one.', ['1924-05-05'], []],
  [
    'the event before rather than the title',
    '# The mill in 1923\n\n5 May 1924: one.\n\n7 May: two.',
    ['1924-05-05', '1924-05-07'],
    [],
  ],
]

test.each(documents)('a date takes %s', (_, source, dates, codes) => {
  const read = parseChronology(source)
  expect([read.events.map(({date}) => date.edtf), read.diagnostics.map(({code}) => code)]).toEqual([dates, codes])
})
