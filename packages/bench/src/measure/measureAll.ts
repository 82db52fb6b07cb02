import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {GeneratedMonth} from '../generate/generatedChronology.ts'
import {generateMonths} from '../generate/generateMonths.ts'
import {writeChronology} from '../generate/writeChronology.ts'
import {astro} from '../generators/astro.ts'
import {daybook} from '../generators/daybook.ts'
import {eleventy} from '../generators/eleventy.ts'
import type {Generator} from '../generators/generator.ts'
import {hugo} from '../generators/hugo.ts'
import type {Options} from '../options.ts'
import {type Measurement, measureProcess} from './measureProcess.ts'
import {median} from './median.ts'
import {type Spread, spreadOf} from './spread.ts'

/** Beyond it the others take minutes and gigabytes; Daybook is measured against itself. */
const largestCompared = 10_000

/** What was measured: the versions of the generators, and one result for each size and each generator that is installed. */
export interface Measured {
  generators: {name: string; version: string | null}[]
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
  seconds: Spread
  peakMegabytes: number | null
}

/**
 * Builds sites of each size with each installed generator, cold, and says on the way what it does. The generators take
 * turns, so that whatever else the machine does in the meantime falls on all of them.
 */
export async function measureAll({sizes, runs}: Options, say: (line: string) => void): Promise<Measured> {
  const generators = await Promise.all(
    [daybook, hugo, eleventy, astro].map(async (generator) => ({generator, version: await generator.version()})),
  )
  for (const {generator, version} of generators)
    if (version === null) say(`${generator.name} is not installed and is left out. ${generator.hint ?? ''}`.trim())
  const installed = generators.flatMap(({generator, version}) => (version === null ? [] : generator))
  const results: Result[] = []
  for (const size of sizes) {
    const compared = size > largestCompared ? installed.filter((generator) => generator === daybook) : installed
    results.push(...(await measureSize(compared, generateMonths(size), runs, say)))
  }
  return {generators: generators.map(({generator: {name}, version}) => ({name, version})), results}
}

async function measureSize(
  generators: Generator[],
  months: GeneratedMonth[],
  runs: number,
  say: (line: string) => void,
): Promise<Result[]> {
  const input = describeInput(months)
  const folder = await mkdtemp(join(tmpdir(), 'daybook-bench-'))
  try {
    const sites = await Promise.all(generators.map((generator) => prepareSite(generator, folder, months)))
    for (let run = 1; run <= runs; run += 1) {
      for (const {generator, command, output, measurements} of sites) {
        say(`${input.events} events, run ${run} of ${runs}: ${generator.name}`)
        await Promise.all(output.map((path) => rm(path, {recursive: true, force: true})))
        measurements.push(await measureProcess(command))
      }
    }
    return await Promise.all(
      sites.map(async ({generator, output, measurements}) => ({
        generator: generator.name,
        ...input,
        pages: await countPages(output[0] ?? ''),
        ...takeMedians(measurements),
      })),
    )
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function prepareSite(generator: Generator, parent: string, months: GeneratedMonth[]) {
  const folder = join(parent, generator.name)
  await mkdir(folder)
  const measurements: Measurement[] = []
  const command = await generator.prepare(folder, months)
  return {
    generator,
    command,
    output: [generator.output, ...generator.caches].map((path) => join(folder, path)),
    measurements,
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

function takeMedians(measurements: Measurement[]): {seconds: Spread; peakMegabytes: number | null} {
  const peaks = measurements.flatMap(({peakMegabytes}) => peakMegabytes ?? [])
  return {
    seconds: spreadOf(measurements.map(({seconds}) => seconds)),
    peakMegabytes: peaks.length === 0 ? null : median(peaks),
  }
}
