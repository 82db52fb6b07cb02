import type {Event} from '@daybook/core'
import {allChronologies} from '../edition/allChronologies.ts'
import type {Edition} from '../edition/edition.ts'
import type {PublishedEvent} from '../edition/publishedEvent.ts'
import {jsonInPieces} from './jsonInPieces.ts'

type Figure = Event['figures'][number]

/** What tables of figures are put in order by: for each event of each chronology, by the file of that, its figures in short. */
export type StoredFigures = Map<string, Light[][]>

type Light = [value: number, unit: string | null, what: string]

/** Takes what is kept of a site that was built. */
export function keepFigures(edition: Edition): StoredFigures {
  return new Map(
    allChronologies(edition).map(({file, model}) => [file, model.events.map(({figures}) => figures.map(inShort))]),
  )
}

/** What is kept, as text in pieces. */
export function writeFigures(figures: StoredFigures): Iterable<string> {
  return jsonInPieces([...figures])
}

/** Reads what `writeFigures` wrote. */
export function readFigures(json: string): StoredFigures {
  return new Map(JSON.parse(json) as [string, Light[][]][])
}

/** Has events of a chronology tell their figures without being read, where those are known. */
export function recallFigures({file, events}: {file: string; events: PublishedEvent[]}, figures: StoredFigures): void {
  for (const [index, known] of (figures.get(file) ?? []).entries()) {
    const event = events[index]
    event?.recall(known.map((light, place) => new StoredFigure(light, () => event.whole.figures[place] as Figure)))
  }
}

/** Puts the figures of one event in the place of those that it stated. */
export function replaceFigures(figures: StoredFigures, file: string, index: number, event: Event): void {
  figures.get(file)?.splice(index, 1, event.figures.map(inShort))
}

function inShort({value, unit, what}: Figure): Light {
  return [value, unit, what]
}

/** A figure whose words, and where they stand, are read when they are asked for. */
class StoredFigure implements Figure {
  readonly value: number
  readonly unit: string | null
  readonly what: string
  private readonly read: () => Figure

  constructor([value, unit, what]: Light, read: () => Figure) {
    this.value = value
    this.unit = unit
    this.what = what
    this.read = read
  }

  get text(): string {
    return this.read().text
  }

  get min(): number | null {
    return this.read().min
  }

  get max(): number | null {
    return this.read().max
  }

  get qualifier(): Figure['qualifier'] {
    return this.read().qualifier
  }

  get origin(): Figure['origin'] {
    return this.read().origin
  }

  get at(): Figure['at'] {
    return this.read().at
  }

  toJSON(): Figure {
    return this.read()
  }
}
