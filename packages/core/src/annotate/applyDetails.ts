import {diagnose} from '../diagnostics/diagnose.ts'
import {suggest} from '../diagnostics/suggest.ts'
import type {Certainty, Mention, Status, StatusChange} from '../model/annotation.ts'
import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import {entryNamed, type NameIndex} from '../registers/nameIndex.ts'
import {nameIn} from '../registers/register.ts'
import {nameSlug} from './nameSlug.ts'
import {readDateOf} from './readDateOf.ts'
import type {Detail} from './readDetails.ts'
import type {Reading} from './reading.ts'
import {isSlug} from './slug.ts'

/** What the details list of an event says. */
export interface DetailValues {
  id?: {value: string; at: Place}
  /** Ids that the event had before. */
  aliases: string[]
  date?: Span
  concerns?: Span
  actors: Mention[]
  places: Mention[]
  tags: string[]
  status?: Status
  statusHistory: StatusChange[]
  certainty?: Certainty
  certaintyNote?: string
  follows: {id: string; at: Place}[]
}

/** Reads the values of the details; the year of dates that name none is that of the event. */
export function applyDetails(details: Detail[], date: Span, reading: Reading): DetailValues {
  const values: DetailValues = {aliases: [], actors: [], places: [], tags: [], statusHistory: [], follows: []}
  for (const detail of details) apply(detail, values, date, reading)
  return values
}

function apply(detail: Detail, values: DetailValues, date: Span, reading: Reading): void {
  const {field, value, at} = detail
  switch (field) {
    case 'id':
      applyIds(list(value), at, values, reading)
      return
    case 'date':
    case 'planned': {
      const span = readDateOf(value, at, date, reading, field === 'planned')
      if (span) values[field === 'date' ? 'date' : 'concerns'] = span
      return
    }
    case 'place':
      values.places.push(...mentions(value, at, reading.places, reading))
      return
    case 'by':
    case 'to':
      values.actors.push(...mentions(value, at, reading.actors, reading))
      return
    case 'tags':
      values.tags.push(...tagsIn(value, reading))
      return
    case 'status':
      applyStatus(value, at, values, date, reading)
      return
    case 'certainty':
      applyCertainty(value, at, values, reading)
      return
    case 'follows':
      values.follows.push(...list(value).map((id) => ({id: id.replace(/^#/, ''), at})))
  }
}

/** `badge-tender, tender`: the id, and those that the event had before. */
function applyIds(ids: string[], at: Place, values: DetailValues, {diagnostics}: Reading): void {
  for (const id of ids.filter((id) => !isSlug(id))) diagnostics.push(diagnose('invalid-id', at, {id}))
  const [id, ...aliases] = ids.filter(isSlug)
  if (id !== undefined) values.id = {value: id, at}
  values.aliases.push(...aliases)
}

function mentions(value: string, at: Place, index: NameIndex, {lang}: Reading): Mention[] {
  return list(value).map((text) => {
    const entry = entryNamed(text, index)
    return entry ? {id: entry.id, name: nameIn(entry, lang), text, at} : {id: nameSlug(text), name: text, text, at}
  })
}

function tagsIn(value: string, {tags}: Reading): string[] {
  const written = value.includes('#')
    ? [...value.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map((match) => match[1] ?? '')
    : list(value)
  return written.map((tag) => entryNamed(tag, tags)?.id ?? nameSlug(tag))
}

/** `announced → cancelled (June 2022)`: each step with its date, the last one in force. */
function applyStatus(value: string, at: Place, values: DetailValues, date: Span, reading: Reading): void {
  for (const step of value.split(/\s*(?:→|->|=>)\s*/)) {
    const [, word = '', when] = /^([^(]*)(?:\(([^)]*)\))?/.exec(step) ?? []
    const status = lookUp(word.trim(), reading.words.statuses, 'status', at, reading)
    if (!status) continue
    const changed = when ? readDateOf(when, at, date, reading, true) : undefined
    values.statusHistory.push({status, date: changed ?? null})
    values.status = status
  }
}

function applyCertainty(value: string, at: Place, values: DetailValues, reading: Reading): void {
  const [, word = '', note] = /^([^(,;:—–]*)[(,;:—–]?\s*(.*?)\)?$/.exec(value) ?? []
  const certainty = lookUp(word.trim(), reading.words.certainties, 'certainty', at, reading)
  if (certainty) values.certainty = certainty
  if (note) values.certaintyNote = note
}

function lookUp<Value>(
  word: string,
  words: [string, Value][],
  label: string,
  at: Place,
  reading: Reading,
): Value | undefined {
  const found = words.find(([name]) => name === word.toLowerCase())
  if (found) return found[1]
  const known = words.map(([name]) => name)
  reading.diagnostics.push(
    diagnose('unknown-value', at, {value: word, label, suggestion: suggest(word, known), known: known.join(', ')}),
  )
  return undefined
}

function list(value: string): string[] {
  return value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
