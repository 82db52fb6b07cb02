import type {Event} from '@daybook/core'
import type {EventShelf, Gist} from './eventShelf.ts'
import {type Readings, toldName, toldText} from './readings.ts'

/** What a site asks of all of its events, to put them in order and to group them: all but their words. */
export interface EventCard
  extends Pick<Event, 'id' | 'aliases' | 'date' | 'actors' | 'places' | 'tags' | 'status' | 'certainty'>,
    Pick<Event, 'relations' | 'corrections' | 'lang' | 'origin'> {
  /** How many figures it states. */
  stated: number
}

/**
 * An event as the site publishes it. Its card is at hand; the rest is asked for when a file tells it, which is noted, and
 * may be read from a file only then.
 */
export class PublishedEvent implements Event {
  readonly aliases: Event['aliases']
  readonly date: Event['date']
  readonly actors: Event['actors']
  readonly places: Event['places']
  readonly tags: Event['tags']
  readonly status: Event['status']
  readonly certainty: Event['certainty']
  readonly relations: Event['relations']
  readonly corrections: Event['corrections']
  readonly lang: string
  readonly origin: Event['origin']
  readonly stated: number
  /** Its number in the site. */
  readonly number: number
  private readonly named: string
  private readonly readings: Readings
  private told: Event | null
  private readonly read: (() => Event) | null
  private gist: Gist | null = null
  private shelf: EventShelf | null = null
  private place = 0
  private recalled: Event['figures'] | null = null

  /** `whole` is the event, or reads it when it is asked for. */
  constructor(card: EventCard, number: number, readings: Readings, whole: Event | (() => Event)) {
    this.named = card.id
    this.aliases = card.aliases
    this.date = card.date
    this.actors = card.actors
    this.places = card.places
    this.tags = card.tags
    this.status = card.status
    this.certainty = card.certainty
    this.relations = card.relations
    this.corrections = card.corrections
    this.lang = card.lang
    this.origin = card.origin
    this.stated = card.stated
    this.number = number
    this.readings = readings
    this.told = typeof whole === 'function' ? null : whole
    this.read = typeof whole === 'function' ? whole : null
  }

  /** Lets go of all but its card and its gist: what else is asked for is read from a shelf, each time. */
  putAside(shelf: EventShelf, place: number, {card, gist}: {card: EventCard; gist: Gist}): void {
    const {id: _, ...rest} = card
    Object.assign(this, rest)
    this.gist = gist
    this.shelf = shelf
    this.place = place
    this.told = null
  }

  /** Gives it its figures, so that they can be asked for before it is read. */
  recall(figures: Event['figures']): void {
    this.recalled = figures
  }

  /** All of it, as the parser gave it; nothing is noted. */
  get whole(): Event {
    if (this.shelf !== null) return this.shelf.whole(this.place)
    this.told ??= (this.read as () => Event)()
    return this.told
  }

  /** Its address is made of it, so whoever asks for it tells where the event is. */
  get id(): string {
    this.readings.note(this.number, toldName)
    return this.named
  }

  get title(): string {
    this.readings.note(this.number, toldName)
    return this.often.title
  }

  get summary(): string {
    this.readings.note(this.number, toldName)
    return this.often.summary
  }

  get body(): Event['body'] {
    this.readings.note(this.number, toldText)
    return this.shelf === null ? this.whole.body : this.shelf.body(this.place)
  }

  get markdown(): string | undefined {
    this.readings.note(this.number, toldText)
    return this.whole.markdown
  }

  /** The checksum in it is that of the text. */
  get at(): Event['at'] {
    this.readings.note(this.number, toldText)
    return this.whole.at
  }

  get concerns(): Event['concerns'] {
    return this.often.concerns
  }

  get figures(): Event['figures'] {
    return this.stated > 0 ? (this.recalled ?? this.often.figures) : []
  }

  get citations(): Event['citations'] {
    return this.often.citations
  }

  get media(): Event['media'] {
    return this.whole.media
  }

  get statusHistory(): Event['statusHistory'] {
    return this.often.statusHistory
  }

  get certaintyNote(): string | undefined {
    return this.often.certaintyNote
  }

  get withheld(): Event['withheld'] {
    return this.whole.withheld
  }

  /** Notes that all of its words are told, for a part of a file that was made of them before. */
  note(): void {
    this.readings.note(this.number, toldName)
    this.readings.note(this.number, toldText)
  }

  toJSON(): Event {
    this.note()
    return this.whole
  }

  /** What `JSON.stringify` makes of it. */
  json(): string {
    this.note()
    return this.shelf === null ? JSON.stringify(this.whole) : this.shelf.line(this.place)
  }

  private get often(): Event | Gist {
    return this.gist ?? this.whole
  }
}

/** Publishes an event that the parser gave. */
export function publishEvent(event: Event, number: number, readings: Readings): PublishedEvent {
  return new PublishedEvent(cardOf(event), number, readings, event)
}

/** What the card of an event says. */
export function cardOf(event: Event): EventCard {
  const {id, aliases, date, actors, places, tags, status, certainty, relations, corrections, lang, origin} = event
  const stated = event.figures.length
  return {id, aliases, date, actors, places, tags, status, certainty, relations, corrections, lang, origin, stated}
}
