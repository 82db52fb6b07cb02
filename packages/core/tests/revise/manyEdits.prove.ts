import fc from 'fast-check'
import {test} from 'vitest'
import {documents} from '../properties/documents.ts'
import {checkRevision} from './checkRevision.ts'
import {others, prose} from './chronologies.ts'
import {edits} from './edits.ts'

const count = 3_000

test(`${count} edits of chronologies of every shape: a revision is what the parser makes of them`, () => {
  const chronologies = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...prose, ...others)}, documents)
  fc.assert(
    fc.property(chronologies, edits, (before, edit) => {
      checkRevision(before, edit(before))
    }),
    {numRuns: count, seed: 20221122},
  )
})
