import fc from 'fast-check'
import {expect, test} from 'vitest'
import {indexLines} from '../../src/markdown/lineIndex.ts'
import {parseChronology} from '../../src/parseChronology.ts'
import type {Registers} from '../../src/registers/register.ts'
import {documents} from '../properties/documents.ts'
import {checkRevision} from './checkRevision.ts'
import {others, prose} from './chronologies.ts'
import {edits, wordEdit} from './edits.ts'

const registers: Registers = {
  places: [{id: 'minsk', names: {en: 'Minsk'}, otherNames: ['harbour']}],
  actors: [{id: 'women', names: {en: 'Women of the Port'}, otherNames: ['women']}],
}

/** The words of events, without leads, headings and details. */
const inProse = new Map(prose.map((source) => [source, standsInProse(source)]))

test('nearly every word of prose that is edited makes one event new and no other', () => {
  let edits = 0
  let revised = 0
  fc.assert(
    fc.property(fc.constantFrom(...prose), wordEdit, (before, edit) => {
      const after = edit(before, inProse.get(before))
      edits++
      if (checkRevision(before, after, {registers})) revised++
    }),
    {seed: 20221122, numRuns: 300},
  )
  expect(revised / edits).toBeGreaterThan(0.9)
})

function standsInProse(source: string): (offset: number) => boolean {
  const lines = indexLines(source, '')
  const {events} = parseChronology(source, {registers})
  return (offset) => {
    const {line, column} = lines.placeOf(offset, offset)
    const event = events.find(({at}) => at.line <= line && line <= at.endLine)
    const block = event?.body.find(({at}) => at.line <= line && line <= at.endLine)
    return block?.role === 'text' && (line > (event?.at.line ?? 0) || column > 25)
  }
}

const lineEnds = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const chronologies = fc
  .tuple(fc.oneof(fc.constantFrom(...prose, ...others), documents), lineEnds)
  .map(([text, lineEnd]) => text.replaceAll('\n', lineEnd))

test('whatever is edited, a revision is what the parser makes of it', () => {
  fc.assert(
    fc.property(chronologies, edits, fc.boolean(), (before, edit, registered) => {
      checkRevision(before, edit(before), registered ? {registers, file: 'content/2022.md'} : {})
    }),
    {seed: 20221122, numRuns: 250},
  )
})
