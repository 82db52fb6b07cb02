import {expect, test} from 'vitest'
import {outlineChronology, parseChronology} from '../../src/parseChronology.ts'

const many = 10_000

const texts: Record<string, string> = {
  'quotation marks': `${'>'.repeat(many)} x`,
  'quotation marks with spaces': `${'> '.repeat(many)}x`,
  'list marks': `${'- '.repeat(many)}x`,
  'numbered items': `${'1. '.repeat(many)}x`,
  'opening brackets': '['.repeat(many),
  'opening image brackets': '!['.repeat(many),
  'opening stars': '*'.repeat(many),
  'stars before words': '*a '.repeat(many),
  'stars round a word': `${'*'.repeat(500)}a${'*'.repeat(500)}`,
  tags: `${'<b>'.repeat(1000)}x`,
  'block tags': '<div>'.repeat(many),
  comments: '<!--'.repeat(many),
  'back ticks': '`'.repeat(many),
  'quotation signs': '“'.repeat(many),
  'dates in one paragraph': 'On March 9, 2022, '.repeat(many),
  'days in one list': `On March ${'1, '.repeat(many)}2022`,
  prefixes: `${'on the '.repeat(many)}9 March 2022`,
  spaces: ' '.repeat(1_000_000),
  letters: 'a'.repeat(1_000_000),
  figures: '2'.repeat(1_000_000),
  commas: ','.repeat(100_000),
  'line ends': '\n'.repeat(many),
  'brackets in a table': `| a |\n| --- |\n| ${'['.repeat(many)} |`,
  'brackets in front matter': `---\na: ${'['.repeat(many)}\n---\n`,
  'aliases in front matter': `---\na: &a [x]\n${Array.from({length: 40}, (_, at) => `b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}\n---\n`,
}

test.each(Object.entries(texts))('%s by the thousand neither throw nor hang, and nothing is lost', (_, text) => {
  for (const source of [text, `On 9 March 2022, one.\n\n${text}`]) {
    const start = performance.now()
    parseChronology(source)
    // Most take milliseconds; the machine may be busy.
    expect(performance.now() - start).toBeLessThan(5000)
    expect(
      outlineChronology(source)
        .map(({markdown}) => markdown)
        .join(''),
    ).toBe(source)
  }
})
