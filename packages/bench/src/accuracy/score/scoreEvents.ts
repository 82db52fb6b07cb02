import type {AnnotatedChronology, GoldEvent} from '../corpus/eventsCorpus.ts'
import type {ReadEvent, Reader} from '../readers/reader.ts'
import {f1} from './f1.ts'

/** How well chronologies are read; shares from 0 to 1. */
export interface EventsScore {
  events: number
  /** Of the lines at which events start. */
  eventsF1: number
  /** Of the found events, those with the right date. */
  datesRight: number
  /** Of the found events, those with a wrong date and no diagnostic on their lines. */
  silentlyWrong: number
}

/** Scores a reader over chronologies together. */
export function scoreEvents(reader: Reader, chronologies: AnnotatedChronology[]): EventsScore {
  const sum = {events: 0, read: 0, found: 0, right: 0, silent: 0}
  for (const {source, language, events, until} of chronologies) {
    const unmatched = reader.readEvents(source, language).filter(({line}) => line <= until)
    sum.read += unmatched.length
    for (const expected of events.filter(({optional}) => !optional)) {
      sum.events++
      const event = take(unmatched, expected)
      if (event === undefined) continue
      sum.found++
      if (isRight(event, expected)) sum.right++
      else if (!event.told) sum.silent++
    }
    for (const expected of events.filter(({optional}) => optional)) if (take(unmatched, expected)) sum.read--
  }
  return {
    events: sum.events,
    eventsF1: f1(sum.found / (sum.read || 1), sum.found / (sum.events || 1)),
    datesRight: sum.right / (sum.found || 1),
    silentlyWrong: sum.silent / (sum.found || 1),
  }
}

/** Takes the event at the expected line out of those not matched yet, one with the right date first. */
function take(unmatched: ReadEvent[], expected: GoldEvent): ReadEvent | undefined {
  for (const line of [expected.line, ...(expected.alt_lines ?? [])]) {
    const there = unmatched.filter((event) => event.line === line)
    const event = there.find((one) => isRight(one, expected)) ?? there[0]
    if (event) return unmatched.splice(unmatched.indexOf(event), 1)[0]
  }
  return undefined
}

function isRight({edtf}: ReadEvent, expected: GoldEvent): boolean {
  return [expected.edtf, ...(expected.alt ?? [])].some((right) => toEnds(right) === toEnds(edtf))
}

/** A set counts as the interval it spans, an interval of one day as the day. */
function toEnds(edtf: string): string {
  const parts = edtf.replace(/[[\]{}]/g, '').split(/,|\.\./)
  const [start, end] = parts.length > 1 ? [parts[0], parts.at(-1)] : edtf.replace(/[[\]{}]/g, '').split('/')
  return end === undefined || end === start ? (start ?? '') : `${start}/${end}`
}
