import fc from 'fast-check'
import type {Edit} from './edits.ts'

/** Blocks that editors add, and blocks that mean something for others. */
const blocks = [
  ...[
    'On 9 May 2022, something new was said.',
    'On 5 March 2022, one.',
    'On the same day, more.',
    'Undated words of it.',
  ],
  ...['- Status: planned', '- On 6 May 2022, an item.', '- ID: one', '- Follows: one', '- Date: 7 May 2021'],
  ...['## June 2022', '# Report', '### 5 March 2022', '### Rally (5 March 2022)', '**April 2022**', '**References**'],
  ...['See 5 May 2022.', 'On 6 May 2022, see 5 May 2022.', 'On 7 May 2022, x.[^a]', '[^a]: source', '1 May: short'],
  ...['> **Retraction (1 June 2022):** wrong.', '03/04/2022: numeric.', '23/04/2022: numeric.', '5: bare', 'In 1914'],
  ...['On 5 May 2022, one strike.', '```', '<!--', '---', '    code', '| a | b |', 'Since 24 February 2022, when'],
]

/** Blocks that come, go or stand elsewhere, parted as editors part them, or not. */
export const blockEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.nat(),
    fc.nat(),
    fc.array(fc.constantFrom(...blocks), {maxLength: 3}),
    fc.nat(2),
    fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n'),
  )
  .map(([place, from, added, gone, glue]) => (text) => {
    const all = text.split(/(?<=\n\n)/)
    const at = place % (all.length + 1)
    const own = added.length > 0 ? added : [all[from % all.length] ?? '']
    return [...all.slice(0, at), ...own.map((block) => block.trimEnd() + glue), ...all.slice(at + gone)].join('')
  })

/** Documents of nothing but such blocks, most of them plain. */
export const blockDocuments: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...blocks, ...blocks.slice(0, 4), ...blocks.slice(0, 4)), {minLength: 4, maxLength: 30})
  .map((some) => some.join('\n\n'))
