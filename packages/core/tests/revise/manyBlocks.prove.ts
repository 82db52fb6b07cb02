import fc from 'fast-check'
import {expect, test} from 'vitest'
import {documents} from '../properties/documents.ts'
import {blockDocuments, blockEdit} from './blockEdits.ts'
import {checkVersions} from './checkVersions.ts'
import {others, prose} from './chronologies.ts'
import {edits} from './edits.ts'

const count = 300

test(`${count} chronologies of every shape in which blocks come and go: a revision is what the parser makes of them`, () => {
  const chronologies = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...prose, ...others)}, documents, blockDocuments)
  const changes = fc.array(fc.oneof({weight: 3, arbitrary: blockEdit}, edits), {minLength: 1, maxLength: 4})
  let revised = 0
  fc.assert(
    fc.property(chronologies, changes, (first, some) => {
      const versions = [first]
      for (const edit of some) versions.push(edit(versions.at(-1) as string))
      revised += checkVersions(versions).filter(Boolean).length
    }),
    {numRuns: count, seed: 20221122},
  )
  // Most of these edits touch what only the whole of a document tells; many do not.
  expect(revised).toBeGreaterThan(count / 3)
})
