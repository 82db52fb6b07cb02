import type {Event, Span} from '@daybook/core'
import {cardOf, type EventCard} from '../edition/publishedEvent.ts'

/** The cards of a chronology's events by columns, in the order of the document. */
export interface StoredCards {
  ids: string[]
  stated: number[]
  dates: number[]
  /** One column for each of `fields`; one number where it is that of all events. */
  columns: (number[] | number)[]
  /** What the numbers in `dates` and in the columns stand for. */
  values: unknown[]
}

/** What most events share with others, so that each value is written once. */
const fields = [
  ...['aliases', 'actors', 'places', 'tags', 'status', 'certainty', 'relations', 'corrections', 'lang', 'origin'],
] as (keyof EventCard)[]

type Light = [string, string | null, string | null, Span['kind'], Span['precision'], boolean, boolean, Span['time']?]

/** Takes the cards of the events of a site. */
export function storeCards(events: readonly EventCard[]): StoredCards {
  const {numberOf, values} = numberValues()
  return {
    ids: events.map(({id}) => id),
    stated: events.map(({stated}) => stated),
    dates: events.map(({date: {edtf, earliest, latest, kind, precision, approximate, uncertain, time}}) => {
      const light: Light = [edtf, earliest, latest, kind, precision, approximate, uncertain]
      return numberOf(time ? [...light, time] : light)
    }),
    columns: fields.map((field) => storeColumn(events.map((event) => numberOf(event[field])))),
    values,
  }
}

/**
 * Makes a function that gives the card of one of the events. What it says is shared with other events; `read` reads the event for
 * what it leaves out.
 */
export function openCards({ids, dates, stated, columns, values}: StoredCards) {
  const column = <Field extends keyof EventCard>(field: Field) => {
    const numbers = columns[fields.indexOf(field)] as number[] | number
    const numberOf = typeof numbers === 'number' ? () => numbers : (index: number) => numbers[index] as number
    return (index: number) => values[numberOf(index)] as EventCard[Field]
  }
  const [aliases, actors, places, tags] = [column('aliases'), column('actors'), column('places'), column('tags')]
  const [status, certainty, relations] = [column('status'), column('certainty'), column('relations')]
  const [corrections, lang, origin] = [column('corrections'), column('lang'), column('origin')]
  return (index: number, read: () => Event): EventCard => ({
    id: ids[index] as string,
    aliases: aliases(index),
    date: new StoredSpan(values[dates[index] as number] as Light, read),
    actors: actors(index),
    places: places(index),
    tags: tags(index),
    status: status(index),
    certainty: certainty(index),
    relations: relations(index),
    corrections: corrections(index),
    lang: lang(index),
    origin: origin(index),
    stated: stated[index] as number,
  })
}

/** Puts the card of one event in the place of the one it had; true where it says anything else. */
export function replaceCard(stored: StoredCards, index: number, event: Event): boolean {
  const card = cardOf(event)
  let isNew = stored.ids[index] !== card.id
  stored.ids[index] = card.id
  for (const [at, field] of fields.entries()) {
    const column = readColumn(stored, at)
    if (JSON.stringify(stored.values[column[index] as number]) === JSON.stringify(card[field])) continue
    column[index] = stored.values.push(card[field]) - 1
    stored.columns[at] = column
    isNew = true
  }
  return isNew
}

function storeColumn(numbers: number[]): number[] | number {
  const [first] = numbers
  return first !== undefined && numbers.every((number) => number === first) ? first : numbers
}

function readColumn({ids, columns}: StoredCards, at: number): number[] {
  const column = columns[at] as number[] | number
  return typeof column === 'number' ? ids.map(() => column) : column
}

/** A date whose words, and where they come from, are read when they are asked for. */
class StoredSpan implements Span {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly kind: Span['kind']
  readonly precision: Span['precision']
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly time: Span['time']
  private readonly read: () => Event

  constructor([edtf, earliest, latest, kind, precision, approximate, uncertain, time]: Light, read: () => Event) {
    this.edtf = edtf
    this.earliest = earliest
    this.latest = latest
    this.kind = kind
    this.precision = precision
    this.approximate = approximate
    this.uncertain = uncertain
    this.time = time
    this.read = read
  }

  get text(): string {
    return this.read().date.text
  }

  get parts(): Span['parts'] {
    return this.read().date.parts
  }

  toJSON(): Span {
    return this.read().date
  }
}

function numberValues(): {numberOf(value: unknown): number; values: unknown[]} {
  const numbers = new Map<string, number>()
  const values: unknown[] = []
  return {
    values,
    numberOf(value) {
      const json = JSON.stringify(value)
      const known = numbers.get(json)
      if (known !== undefined) return known
      numbers.set(json, values.length)
      return values.push(value) - 1
    },
  }
}
