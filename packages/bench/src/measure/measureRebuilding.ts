import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {generateMonths} from '../generate/generateMonths.ts'
import {daybook} from '../generators/daybook.ts'
import type {Command} from '../generators/generator.ts'
import {changeOneWord, type WordPlace} from './changeOneWord.ts'
import {measureProcess} from './measureProcess.ts'
import {type Spread, spreadOf} from './spread.ts'

/** How long it takes to build a site again, and to start at all; in seconds, from start to exit of a process. */
export interface Rebuilding {
  events: number
  cold: Spread
  /** Nothing has changed. */
  unchanged: Spread
  /** One word of one event has changed, by where it stands. */
  oneWord: Record<WordPlace, Spread>
  /** `daybook --help`. */
  help: Spread
  /** Node itself, with nothing to do. */
  node: Spread
}

const places = ['follow-up', 'title', 'address', 'figure'] as const satisfies WordPlace[]

/** Builds one site of `events` events over and over: from nothing, unchanged, and with one word changed. */
export async function measureRebuilding(
  events: number,
  runs: number,
  say: (line: string) => void,
): Promise<Rebuilding> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-bench-'))
  try {
    const build = await daybook.prepare(folder, generateMonths(events))
    const seconds: Record<string, number[]> = {
      ...{cold: [], unchanged: [], help: [], node: []},
      ...Object.fromEntries(places.map((place) => [place, []])),
    }
    for (let run = 1; run <= runs; run += 1) {
      say(`rebuilding ${events} events, run ${run} of ${runs}`)
      for (const path of [daybook.output, ...daybook.caches])
        await rm(join(folder, path), {recursive: true, force: true})
      seconds.cold?.push(await time(build))
      seconds.unchanged?.push(await time(build))
      for (const place of places) {
        await changeOneWord(join(folder, 'content', 'monitoring.md'), run, place)
        seconds[place]?.push(await time(build))
      }
      seconds.help?.push(await time({...build, parameters: [build.parameters[0] ?? '', '--help']}))
      seconds.node?.push(await time({...build, parameters: ['--eval', '0']}))
    }
    const spread = (name: string) => spreadOf(seconds[name] ?? [])
    return {
      events,
      cold: spread('cold'),
      unchanged: spread('unchanged'),
      oneWord: {
        'follow-up': spread('follow-up'),
        title: spread('title'),
        address: spread('address'),
        figure: spread('figure'),
      },
      help: spread('help'),
      node: spread('node'),
    }
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function time(command: Command): Promise<number> {
  const {seconds} = await measureProcess(command)
  return seconds
}
