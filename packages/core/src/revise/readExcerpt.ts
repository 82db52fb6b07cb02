import {type Reading, startReading} from '../annotate/reading.ts'
import {lexiconOf} from '../dates/lexicon.ts'
import {readMarkdown} from '../markdown/readMarkdown.ts'
import type {Source} from '../model/annotation.ts'
import type {Chronology} from '../model/chronology.ts'
import type {Event} from '../model/event.ts'
import type {ParseOptions} from '../parseChronology.ts'
import type {Unit} from '../segment/unit.ts'
import {readUnits} from '../segment/units.ts'
import {type Excerpt, indexExcerpt} from './excerpt.ts'

/** An excerpt taken apart, and the units of the event that it was cut for. */
export interface ReadExcerpt {
  units: Unit[]
  /** The first of the units that belong to the event, and the one behind its last. */
  from: number
  to: number
  reading: Reading
}

/** Takes an excerpt apart. `undefined` where the event does not start in it at its place. */
export function readExcerpt(
  excerpt: Excerpt,
  known: Event,
  {lang, dates}: Chronology,
  sources: readonly Source[],
  {file = 'chronology.md', registers = {}}: ParseOptions,
): ReadExcerpt | undefined {
  const document = readMarkdown(excerpt.text)
  if (document.tooDeep.length > 0) return undefined
  const lines = indexExcerpt(excerpt, file)
  const lexicon = lexiconOf(lang)
  const reading = startReading(
    {document, lines, lang, lexicon, diagnostics: [], ...(dates && {numericOrder: dates})},
    registers,
  )
  for (const source of sources) reading.sources.set(source.id, source)
  const {line, column} = known.at
  const startsHere = ({start, kind}: Unit) => {
    const place = lines.placeOf(start, start)
    return place.line === line && place.column === column && kind !== 'definition'
  }
  let units = readUnits(document, lexicon)
  let from = units.findIndex(startsHere)
  if (units[from]?.kind === 'heading' && !units[from]?.lead) {
    // Its date stands at its end, as in other headings of the document.
    units = readUnits(document, lexicon, 1)
    from = units.findIndex(startsHere)
  }
  if (!units[from]?.lead) return undefined
  const to = units.findLastIndex(({start, end, kind}) => {
    const place = lines.placeOf(start, end)
    return kind !== 'definition' && place.endLine === known.at.endLine
  })
  return {units, from, to: to + 1, reading}
}
