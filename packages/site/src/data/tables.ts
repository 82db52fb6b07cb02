import type {Event} from '@daybook/core'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {spanText} from '../edition/spanText.ts'
import {canonical} from '../views/canonical.ts'
import {figuresOf, type StatedFigure, statedBy} from '../views/figures/figuresOf.ts'
import {isRetracted} from '../views/isRetracted.ts'
import type {Cell} from './writeCsv.ts'

/** A table of a chronology: its columns, as a Table Schema describes them, and its rows. */
export interface Table {
  name: 'events' | 'sources' | 'figures'
  columns: readonly {name: string; type: 'string' | 'number' | 'date' | 'boolean'; description: string}[]
  rows(edition: Edition, chronology: PublishedChronology): Iterable<Cell[]>
  /** The rows of one event, in a table that is in the order of the events. */
  rowsOf?: (edition: Edition, chronology: PublishedChronology, event: Event) => Cell[][]
}

const date = [
  {name: 'date', type: 'string', description: 'The date in words.'},
  {name: 'edtf', type: 'string', description: 'The date as EDTF (ISO 8601-2).'},
  {name: 'earliest', type: 'date', description: 'The first day it can mean; empty where it is open.'},
  {name: 'latest', type: 'date', description: 'The last day it can mean; empty where it is open.'},
] as const

/** The tables that go with a chronology. Several values in a cell have `; ` between them. */
export const tables: readonly Table[] = [
  {
    name: 'events',
    columns: [
      {name: 'id', type: 'string', description: 'Id of the event.'},
      ...date,
      {name: 'date_kind', type: 'string', description: 'at, throughout, within, since or until.'},
      {name: 'precision', type: 'string', description: 'How precise the words of the date are.'},
      {name: 'approximate', type: 'boolean', description: 'True for words such as "about".'},
      {name: 'uncertain', type: 'boolean', description: 'True for words of doubt.'},
      {name: 'concerns_edtf', type: 'string', description: 'The date the event is about, where that is another.'},
      {name: 'title', type: 'string', description: 'The first sentence or the heading.'},
      {name: 'text', type: 'string', description: 'The whole text as plain text.'},
      {name: 'actors', type: 'string', description: 'Ids of the actors.'},
      {name: 'places', type: 'string', description: 'Ids of the places.'},
      {name: 'tags', type: 'string', description: 'Ids of the tags.'},
      {name: 'status', type: 'string', description: 'How far the event has come.'},
      {name: 'certainty', type: 'string', description: 'How well it is borne out.'},
      {name: 'sources', type: 'string', description: 'Ids of its sources.'},
      {name: 'retracted', type: 'boolean', description: 'True where the event was withdrawn.'},
      {name: 'lang', type: 'string', description: 'Language of the text.'},
      {name: 'address', type: 'string', description: 'Address of its page.'},
    ],
    *rows(edition, chronology) {
      for (const event of chronology.events) yield eventRow(edition, chronology, event)
    },
    rowsOf: (edition, chronology, event) => [eventRow(edition, chronology, event)],
  },
  {
    name: 'sources',
    columns: [
      {name: 'id', type: 'string', description: 'Id of the source.'},
      {name: 'publisher', type: 'string', description: 'Who published it.'},
      {name: 'title', type: 'string', description: 'Its title.'},
      {name: 'url', type: 'string', description: 'Its address.'},
      {name: 'edtf', type: 'string', description: 'Date of publication as EDTF.'},
      {name: 'archive_url', type: 'string', description: 'A copy in a web archive.'},
      {name: 'archived', type: 'string', description: 'When the copy was made.'},
      {name: 'sha256', type: 'string', description: 'SHA-256 of the document, as the footnote gives it.'},
      {name: 'text', type: 'string', description: 'The whole footnote as plain text.'},
    ],
    rows: (_edition, {model}) =>
      model.sources.map(({id, publisher, title, url, date, archive, sha256, text}) => [
        id,
        publisher,
        title,
        url,
        date?.edtf ?? null,
        archive?.url ?? null,
        archive?.captured ?? null,
        sha256,
        text,
      ]),
  },
  {
    name: 'figures',
    columns: [
      {name: 'event', type: 'string', description: 'Id of the event that states it.'},
      ...date,
      {name: 'text', type: 'string', description: "The author's words."},
      {name: 'value', type: 'number', description: 'The number.'},
      {name: 'min', type: 'number', description: 'Its lower bound, where the words set one.'},
      {name: 'max', type: 'number', description: 'Its upper bound, where the words set one.'},
      {name: 'qualifier', type: 'string', description: 'exact, about, more-than, less-than, at-least or at-most.'},
      {name: 'unit', type: 'string', description: 'Its unit.'},
      {name: 'what', type: 'string', description: 'The words that say what is counted.'},
      {name: 'actors', type: 'string', description: 'Ids of the actors of the event.'},
    ],
    *rows(_edition, chronology) {
      for (const stated of figuresOf(chronology)) yield figureRow(chronology, stated)
    },
    rowsOf: (_edition, chronology, event) => statedBy(event).map((stated) => figureRow(chronology, stated)),
  },
]

function eventRow(edition: Edition, chronology: PublishedChronology, event: Event): Cell[] {
  const address = eventAddress(chronology, event)
  return [
    event.id,
    ...dateCells(event, chronology.model.lang),
    event.date.kind,
    event.date.precision,
    event.date.approximate,
    event.date.uncertain,
    event.concerns?.edtf ?? null,
    event.title,
    event.body
      .filter(({role}) => role !== 'details')
      .map(({text}) => text)
      .join('\n\n'),
    listOf(event.actors.map(({id}) => id)),
    listOf(event.places.map(({id}) => id)),
    listOf(event.tags),
    event.status,
    event.certainty,
    listOf(event.citations.map(({source}) => source)),
    isRetracted(event),
    event.lang,
    canonical({edition, address}) ?? address,
  ]
}

function figureRow({model}: PublishedChronology, {event, figure}: StatedFigure): Cell[] {
  return [
    event.id,
    ...dateCells(event, model.lang),
    figure.text,
    figure.value,
    figure.min,
    figure.max,
    figure.qualifier,
    figure.unit,
    figure.what,
    listOf(event.actors.map(({id}) => id)),
  ]
}

function dateCells({date}: Event, lang: string): Cell[] {
  return [spanText(date, lang), date.edtf, date.earliest, date.latest]
}

function listOf(ids: string[]): string {
  return [...new Set(ids)].join('; ')
}
