import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {GeneratedMonth} from '../generate/generatedChronology.ts'
import {generateMonths} from '../generate/generateMonths.ts'
import {writeChronology} from '../generate/writeChronology.ts'
import {daybook} from '../generators/daybook.ts'
import {eleventy} from '../generators/eleventy.ts'
import type {Generator} from '../generators/generator.ts'
import {hugo} from '../generators/hugo.ts'
import type {Options} from '../options.ts'
import {type Measurement, measureProcess} from './measureProcess.ts'
import {median} from './median.ts'

/** What was measured: the versions of the generators, and one result for each size and each generator that is installed. */
export interface Measured {
  generators: {name: string; version: string | null}[]
  runs: number
  results: Result[]
}

/** Medians of all runs of one generator on one size. */
export interface Result {
  generator: string
  events: number
  /** The size of the chronology's text. */
  bytes: number
  /** HTML pages written. */
  pages: number
  seconds: number
  peakMegabytes: number | null
}

/** Builds sites of each size with each generator, cold, in turns, and says on the way what it does. */
export async function measureAll({sizes, runs}: Options, say: (line: string) => void): Promise<Measured> {
  const generators = await Promise.all(
    [daybook, hugo, eleventy].map(async (generator) => ({generator, version: await generator.version()})),
  )
  const results: Result[] = []
  for (const size of sizes) {
    for (const {generator, version} of generators) {
      if (version === null) continue
      say(`${generator.name} ${version}: ${size} events, ${runs} times`)
      results.push(await measureGenerator(generator, generateMonths(size), runs))
    }
  }
  return {generators: generators.map(({generator: {name}, version}) => ({name, version})), runs, results}
}

async function measureGenerator(generator: Generator, months: GeneratedMonth[], runs: number): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-bench-'))
  try {
    const command = await generator.prepare(folder, months)
    const output = join(folder, generator.output)
    const measurements: Measurement[] = []
    for (let run = 0; run < runs; run += 1) {
      await rm(output, {recursive: true, force: true})
      measurements.push(await measureProcess(command))
    }
    return {
      generator: generator.name,
      ...describeInput(months),
      pages: await countPages(output),
      ...takeMedians(measurements),
    }
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function describeInput(months: GeneratedMonth[]): {events: number; bytes: number} {
  const events = months.reduce((sum, month) => sum + month.events.length, 0)
  return {events, bytes: Buffer.byteLength(writeChronology(months))}
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, {recursive: true})
  return names.filter((name) => name.endsWith('.html')).length
}

function takeMedians(measurements: Measurement[]): {seconds: number; peakMegabytes: number | null} {
  const peaks = measurements.flatMap(({peakMegabytes}) => peakMegabytes ?? [])
  return {
    seconds: median(measurements.map(({seconds}) => seconds)),
    peakMegabytes: peaks.length === 0 ? null : median(peaks),
  }
}
