/** Something that reads dates and chronologies, to be scored. */
export interface Reader {
  name: string
  version: string
  /** The date phrases of running prose; `reference` is the day it was written. */
  readDates(text: string, language: string, reference: string | undefined): ReadPhrase[]
  /** The events of a chronology in Markdown. */
  readEvents(source: string, language: string): ReadEvent[]
}

/** A phrase it found, in UTF-16 units. */
export interface ReadPhrase {
  start: number
  end: number
  /** EDTF, or what TimeML has for durations and references. */
  edtf: string
  /** Whether it said that the reading is in doubt. */
  told: boolean
}

/** An event it found. */
export interface ReadEvent {
  /** Where it starts, from 1. */
  line: number
  edtf: string
  /** Whether it said that something is wrong on the event's lines. */
  told: boolean
}
