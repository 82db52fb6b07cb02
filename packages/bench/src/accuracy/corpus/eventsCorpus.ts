import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A chronology, and at which lines its events start on which dates. */
export interface AnnotatedChronology {
  name: string
  language: string
  source: string
  events: GoldEvent[]
  /** The last line that was annotated. */
  until: number
}

/** What an event of a chronology should be read as. */
export interface GoldEvent {
  /** Of the lead, from 1. */
  line: number
  /** Other lines that are right too. */
  alt_lines?: number[]
  edtf: string
  /** Other dates that are right too. */
  alt?: string[]
  /** May be read or not. */
  optional?: boolean
}

/** Reads each `NAME.md` of a folder that has a `NAME.gold.json` beside it: `{language, events, annotated_until_line?}`. */
export function readEventsCorpus(folder: string): AnnotatedChronology[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'))
  return names.sort().map((file) => {
    const name = file.slice(0, -'.gold.json'.length)
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return {
      name,
      language: gold.language ?? 'en',
      source: readFileSync(join(folder, `${name}.md`), 'utf8'),
      events: gold.events,
      until: gold.annotated_until_line ?? Number.POSITIVE_INFINITY,
    }
  })
}
