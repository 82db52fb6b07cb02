import fc from 'fast-check'

const words = [
  'the court',
  '**20** people',
  'sat',
  'May',
  'March',
  '2022',
  'Мінск',
  '[a](https://example.org/a_b)',
  '[^a]',
  '`code`',
  '![x](y.png)',
  '<b>',
  '</b>',
  '&amp;',
  '*',
  '_',
  '[',
  ']',
  '|',
  '\\',
  '█',
  '“no”',
  'ط',
  '👩‍👩‍👧',
]
const leads = [
  'On March 9, 2022,',
  '**9 March:**',
  'From March 1-8, 2022,',
  'Since 1 May, when',
  'On the same day,',
  'Two weeks later,',
  '31 February 2022:',
  'In 2022',
  '2022-03-09',
  '03/04/2022:',
  'December 30 – January 2,',
  '5 March –',
  'On March 9 and 10,',
]

const text = fc.array(fc.constantFrom(...words), {maxLength: 6}).map((some) => some.join(' '))
const lead = fc.constantFrom(...leads, '')
const sentence = fc.tuple(lead, text).map(([start, rest]) => `${start} ${rest}`)

const block = fc.oneof(
  {weight: 4, arbitrary: sentence},
  fc.tuple(fc.integer({min: 1, max: 6}), sentence).map(([level, line]) => `${'#'.repeat(level)} ${line}`),
  fc.constantFrom(
    'MARCH 2022',
    '## March 2022',
    '**April 2022**',
    '# 2022',
    '---',
    '***',
    '```',
    '<div>',
    '</div>',
    '<!--',
    '[a]: /x',
    '    code',
  ),
  fc.array(sentence, {minLength: 1, maxLength: 4}).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(sentence, {minLength: 1, maxLength: 3})
    .map((items) => items.map((item, at) => `${at * 3 + 7}. ${item}`).join('\n')),
  fc
    .array(fc.tuple(lead, text), {minLength: 1, maxLength: 4})
    .map((rows) =>
      ['| Date | What |', '| --- | --- |', ...rows.map(([date, what]) => `| ${date} | ${what} |`)].join('\n'),
    ),
  sentence.map((line) => `> **Correction (1 May 2022):** ${line}`),
  text.map((line) => `[^a]: ${line}`),
  fc.constantFrom('- Status: planned → gone\n- Date: 9 May', '- ID: one', '- Place: Brest\n- Weather: rain'),
)

/** Documents of everything a chronology can hold, in any order, with the line ends of any system. */
export const documents = fc
  .tuple(
    fc.constantFrom('', '---\ntitle: Levy\nyear: 2022\n---\n\n', '---\ntitle: [\n---\n', '---\nlang: be\n', '\uFEFF'),
    fc.array(block, {maxLength: 12}),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r'),
  )
  .map(([head, blocks, between]) => head + blocks.join(between))

/** Any string of any code units, lone surrogates and control characters among them. */
export const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.array(fc.integer({min: 0, max: 0xffff})).map((units) => String.fromCharCode(...units)),
)
