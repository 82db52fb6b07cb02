import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createParseMemory} from '../../src/annotate/parseMemory.ts'
import {type ParseOptions, parseChronology} from '../../src/parseChronology.ts'
import {reviseChronology} from '../../src/revise/reviseChronology.ts'
import {blockDocuments, blockEdit} from './blockEdits.ts'
import {checkVersions} from './checkVersions.ts'
import {prose} from './chronologies.ts'

const source = `---
title: Levy
---

Why this report exists.

## May 2022

On 5 May, the harbour was closed. About 300 people waited.[^gate]

- Place: Harbour

On 6 May, the ministry announced a tender.

On the same day, nothing was said; see 5 May 2022.

- On 7 May, a strike at the docks.
- On 8 May, a strike at the mill.

On 9 May, the strikes were over.

## June 2022

On 1 June, women marched.

On 2 June, they marched again.

On 3 June, [men](https://example.org) marched.

[^gate]: Courier, [notice](https://example.org/gate).
`

/** A piece of the source changed to another one and back. */
function change(was: string, now: string, options: ParseOptions = {}) {
  expect(source.split(was).length).toBe(2)
  return checkVersions([source, source.replace(was, now), source], options)
}

const march = 'On 2 June, they marched again.'

test.each<[string, string, string]>([
  ['an event that comes', march, `On 1 June, it rained.\n\n${march}`],
  ['an event at the end of a section', '## June 2022', 'On 10 May, it rained.\n\n## June 2022'],
  ['an event at the end of the document', '\n[^gate]:', '\nOn 4 June, it rained.\n\n[^gate]:'],
  ['the first event of all', '## May 2022\n', '## May 2022\n\nOn 4 May, it rained.\n'],
  ['events at once', march, `On 1 June, it rained.\n\n${march}\n\nOn 2 June, *12 more*.`],
  ['an event that goes', `${march}\n\n`, ''],
  ['a paragraph more', march, `${march}\n\nNobody stopped 20 of them.`],
  ['a line more', march, `${march}\nNobody stopped 20 of them.`],
  ['details', march, `${march}\n\n- Status: announced → carried out\n- Date: 7 June 2022`],
  ['a correction', march, `${march}\n\n> **Correction (5 June 2022):** there were 20.`],
  ['a retraction', march, `${march}\n\n> **Retraction (5 June 2022):** they were not.`],
  ['another date', 'On 2 June, they', 'On 12 June, they'],
  ['a date out of order', 'On 2 June, they', 'On 2 May, they'],
  ['an item of a list', '- On 8 May', '- On 7 May, a strike at the port.\n- On 8 May'],
  ['what another event sees', '- On 7 May', 'On 5 May 2022, another thing happened.\n\n- On 7 May'],
  ['the same once more', march, `${march}\n\n${march}`],
  ['other line ends above', 'report exists.\n\n## May 2022\n', 'report exists.\n\n## May 2022\n\n'],
])('%s: is revised, and so is the way back', (_, was, now) => {
  expect(change(was, now)).toEqual([true, true])
})

test.each<[string, string, string]>([
  ['a title', 'title: Levy', 'title: Levies'],
  ['an introduction', 'Why this', 'This is why this\n\nWhy this'],
  ['a section', '## June 2022', '## June 2022\n\n### The port'],
  ['a footnote', 'Courier', 'The Courier'],
  ['a definition', march, `${march}\n\n[men]: https://example.org`],
  ['a new mark of a footnote that goes', 'waited.[^gate]', 'waited.\n\nThey went.'],
  ['an outro', 'marched.\n\n[^gate]', 'marched.\n\n---\n\nThe end.\n\n[^gate]'],
  ['raw HTML that is open', 'marched.\n\n[^gate]', 'marched.\n\n<!--\n\n[^gate]'],
])('%s: is for the parser', (_, was, now) => {
  expect(change(was, now)[0]).toBe(false)
})

test('events above and in the same places stay the same objects', () => {
  const memory = createParseMemory()
  const chronology = parseChronology(source, {memory})
  const revise = (after: string) => reviseChronology({source, chronology, memory}, after)?.events
  const added = revise(source.replace(march, `On 1 June, it rained.\n\n${march}`))
  expect(added?.slice(0, 6).map((event, index) => event === chronology.events[index])).toEqual(Array(6).fill(true))
  expect(added?.slice(6).some((event) => chronology.events.includes(event))).toBe(false)
})

test('what the parser remembers of another chronology is of no use', () => {
  const memory = createParseMemory()
  const chronology = parseChronology(source, {memory})
  parseChronology('On 1 June 2022, it rained.', {memory})
  const after = source.replace(march, `On 1 June, it rained.\n\n${march}`)
  expect(reviseChronology({source, chronology, memory}, after)).toBeNull()
})

test('names of registers, the language and the file are those that are told', () => {
  const places = [{id: 'harbour', names: {en: 'Harbour'}, otherNames: []}]
  const options = {file: 'levy.md', id: 'levy', lang: 'en', registers: {places}}
  expect(change(march, `On 1 June, they left the Harbour.\n\n${march}`, options)).toEqual([true, true])
})

test('whatever blocks come and go, the chronology is that of the parser', () => {
  const documents = fc.oneof(fc.constantFrom(...prose), blockDocuments)
  fc.assert(
    fc.property(documents, fc.array(blockEdit, {minLength: 1, maxLength: 4}), (first, edits) => {
      const versions = [first]
      for (const edit of edits) versions.push(edit(versions.at(-1) as string))
      checkVersions(versions)
    }),
    {seed: 20221122, numRuns: 40},
  )
})
