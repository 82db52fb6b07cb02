import {performance} from 'node:perf_hooks'
import {findDates, parseChronology} from '@daybook/core'
import * as chrono from 'chrono-node'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {generateMonths} from '../generate/generateMonths.ts'
import {writeChronology} from '../generate/writeChronology.ts'
import {type Spread, spreadOf} from '../measure/spread.ts'
import {writeDatelessProse, writeNarrative} from './proseTexts.ts'

/** How long reading takes, all in one process. */
export interface Parsing {
  /** Chronologies of each size, read by `parseChronology` and by remark alone, in seconds. */
  chronologies: {events: number; bytes: number; daybook: Spread; remark: Spread | null}[]
  /** English prose, read by `findDates` and by chrono-node, in megabytes of 1,000,000 bytes per second. */
  prose: {name: string; daybook: Spread; chrono: Spread}[]
}

/** Measures reading, each thing `runs` times, in turns, after one run that warms up. */
export function measureParsing(runs: number, say: (line: string) => void): Parsing {
  const read = {daybook: (text: string) => parseChronology(text), remark: (text: string) => markdown.parse(text)}
  const chronologies = [1000, 10_000, 100_000].map((events) => {
    say(`reading ${events} events`)
    const text = writeChronology(generateMonths(events))
    // remark alone needs gigabytes for the largest.
    const readers = events > 10_000 ? [read.daybook] : [read.daybook, read.remark]
    const [daybook, remark = null] = measureInTurns(readers, text, events > 10_000 ? Math.min(runs, 3) : runs)
    return {events, bytes: Buffer.byteLength(text), daybook: daybook ?? spreadOf([]), remark}
  })
  return {chronologies, prose: measureProse(runs, say)}
}

const markdown = unified().use(remarkParse)

function measureProse(runs: number, say: (line: string) => void): Parsing['prose'] {
  const texts = {
    'without dates': writeDatelessProse(4_000_000),
    'a date phrase every 50 characters': writeNarrative(1_000_000),
  }
  return Object.entries(texts).map(([name, text]) => {
    say(`finding dates in prose, ${name}`)
    const readers = [
      (some: string) => findDates(some, {language: 'en', reference: '2022-03-09'}),
      // chrono's time grows faster than its text, so it gets it in paragraphs.
      (some: string) => some.split('\n\n').map((paragraph) => chrono.parse(paragraph)),
    ]
    const [daybook, other] = measureInTurns(readers, text, runs)
    const toSpeed = (seconds: Spread | undefined) => {
      const {median, lowest, highest} = seconds ?? spreadOf([])
      const speed = (time: number) => Buffer.byteLength(text) / 1_000_000 / time
      return {median: speed(median), lowest: speed(highest), highest: speed(lowest)}
    }
    return {name, daybook: toSpeed(daybook), chrono: toSpeed(other)}
  })
}

/** Seconds of each reader on the same text; the readers take turns, so that whatever else happens falls on all of them. */
function measureInTurns(readers: ((text: string) => unknown)[], text: string, runs: number): Spread[] {
  for (const read of readers) read(text)
  const seconds = readers.map((): number[] => [])
  for (let run = 0; run < runs; run++)
    for (const [index, read] of readers.entries()) {
      const started = performance.now()
      read(text)
      seconds[index]?.push((performance.now() - started) / 1000)
    }
  return seconds.map(spreadOf)
}
