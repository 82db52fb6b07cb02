import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {outlineChronology, type ParseOptions, parseChronology} from '../../src/parseChronology.ts'
import {toMarkdown} from '../../src/write/toMarkdown.ts'
import {documents} from '../properties/documents.ts'
import {withoutPlaces} from './withoutPlaces.ts'

const fixtures = new URL('../diagnostics/fixtures/', import.meta.url)
const example = new URL('../../../../examples/', import.meta.url)

/**
 * A rule or YAML at the head that is never closed changes how Markdown reads all that follows; a line right below a table is
 * its last row; of two footnotes with one label the second is no part of the model; two lists that only a
 * footnote parts become one; and a cell without a date may be something else where it stands alone, such as a list.
 */
function isReadable(source: string): boolean {
  const codes = parseChronology(source).diagnostics.map(({code}) => code)
  if (codes.includes('front-matter-syntax')) return false
  const tableRunsOn = /\|[ \t]*(?:\r\n|\n|\r)(?!\r|\n|\|)|\|[\n\r]\| Date|\| {2}\| [^|]/
  const notes = source.match(/^\[\^a\]:/gm) ?? []
  const partsLists = /\[\^?a\]:[^\n\r]*\s+(?:-|\d+\.) /
  if (tableRunsOn.test(source) || partsLists.test(source) || notes.length > 1) return false
  return !/^\uFEFF?---/.test(source) || outlineChronology(source)[0]?.kind === 'front-matter'
}

function checkIdentity(source: string, options?: ParseOptions): void {
  const read = parseChronology(source, options)
  const written = toMarkdown(read)
  expect(withoutPlaces(parseChronology(written, options)), written).toEqual(withoutPlaces(read))
}

test.each(readdirSync(fixtures))('%s is written back as it was read', (file) => {
  checkIdentity(readFileSync(new URL(file, fixtures), 'utf8'), {file})
})

test.each(['belarus-conscription/content/2022.md', 'minimal/content/harbour.md'])('%s is written back', (file) => {
  checkIdentity(readFileSync(new URL(file, example), 'utf8'), {file})
})

test('documents of everything a chronology can hold are written back as they were read', () => {
  fc.assert(
    fc.property(documents.filter(isReadable), (source) => checkIdentity(source)),
    {seed: 20220309, numRuns: 300},
  )
})

test('the model is written with its head, sections with their level, footnotes and conclusion', () => {
  const source =
    '# Levy\n\nWhy.\n\n## May 2022\n\n- 3 May: one.[^a]\n- 4 May: two.\n\n| Day | What | Where |\n| - | - | - |\n| 5 May | three | Brest |\n| | more | |\n\n[^a]: Gazette\n\n***\n\nThe end.'
  expect(toMarkdown(parseChronology(source))).toMatchInlineSnapshot(`
    "---
    id: chronology
    title: Levy
    lang: en
    ---

    Why.

    ## May 2022

    - 3 May: one.[^a]

    - 4 May: two.

    | Day | What | Where |
    | - | - | - |
    | 5 May | three | Brest |

    more

    ---

    The end.

    [^a]: Gazette
    "
  `)
  checkIdentity(source)
})
