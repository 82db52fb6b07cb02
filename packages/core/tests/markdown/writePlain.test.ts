import fc from 'fast-check'
import type {RootContent} from 'mdast'
import {expect, test} from 'vitest'
import {layOut} from '../../src/markdown/layOut.ts'
import {readStretches} from '../../src/markdown/readStretches.ts'
import {writePlain} from '../../src/markdown/writePlain.ts'

const cite = (label: string) => (label === 'a' ? {number: 1, href: '#event-source-1'} : undefined)

const piece = fc.oneof(
  fc.constantFrom(
    'On 5 March',
    '**20,000**',
    '*in short*',
    '[^a]',
    '[^b]',
    '[t](https://e.org/a_b?c=d#e)',
    '[**t**](http://e.org)',
    '[t](javascript:x)',
    '[t](a.md)',
    '[t](https://e.org/ä)',
    ' ',
    '\n',
    '\n- ',
    '\n\n## ',
    '\n# ',
    '- ',
    '\n\n',
    '&',
    '<',
    '"',
    '“q”',
    '**a *b***',
    '\t',
  ),
  fc.string({maxLength: 6}),
)

test('what is written the short way is what the pipeline writes', () => {
  let short = 0
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
      const {children} = readStretches(`${pieces.join('')}\n\n[^a]: A source\n\n[^b]: Another\n`)
      for (const node of children as RootContent[]) {
        const written = writePlain([node], cite)
        if (written === undefined) continue
        short++
        expect(written).toBe(layOut([node], cite))
      }
    }),
    {numRuns: 3000, seed: 1},
  )
  expect(short).toBeGreaterThan(1000)
})
