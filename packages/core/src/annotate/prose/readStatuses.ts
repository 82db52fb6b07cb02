import type {Cursor} from '../../dates/cursor.ts'
import {readPhrase} from '../../dates/readPhrase.ts'
import type {Token} from '../../dates/tokens.ts'
import type {StatusChange} from '../../model/annotation.ts'
import type {Span} from '../../model/span.ts'
import type {Reading} from '../reading.ts'
import type {ToldStatus} from '../words/proseVocabulary.ts'
import type {ProseBooks} from './proseBooks.ts'
import {resolveNear} from './resolveNear.ts'
import type {Subject, Told} from './told.ts'
import {phraseAt} from './wordBook.ts'

/**
 * Reads from the verbs of an event how far it has come: what its first sentence announces, plans, calls off or denies, and what
 * later sentences say became of it. Empty where the prose does not say.
 */
export function readStatuses(told: Told[], subject: Subject, books: ProseBooks, reading: Reading): StatusChange[] {
  const changes: StatusChange[] = []
  let isOpening = true
  for (const block of told) {
    for (const clause of block.clauses) {
      for (const verb of verbsIn(clause, books)) {
        const last = changes.at(-1)?.status
        if (!(last ? follows(verb, last, clause, books) : isOpening && opens(verb, clause, books))) continue
        const date = dateOf(verb, clause, block, subject, reading) ?? (last ? null : subject.date)
        changes.push({status: verb.status === 'postponed' ? 'planned' : verb.status, date})
      }
      if (!block.isHeading) isOpening = false
    }
    // A block that nothing was looked for in has its sentences too.
    if (!block.isHeading && /\p{L}/u.test(block.text)) isOpening = false
  }
  return changes
}

/** A phrase that says how far something has come, and the tokens it takes. */
interface Verb {
  status: ToldStatus
  at: number
  end: number
}

function verbsIn(clause: Token[], books: ProseBooks): Verb[] {
  const verbs: Verb[] = []
  for (let at = 0; at < clause.length; at++) {
    const found = phraseAt(clause, at, books.statuses)
    if (!found) continue
    const end = at + found.length
    if (found.value && !isNegated(clause, at, end, books)) verbs.push({status: found.value, at, end})
    at = end - 1
  }
  return verbs
}

/** `are not planned`, `will not be held`. */
function isNegated(clause: Token[], at: number, end: number, books: ProseBooks): boolean {
  return [at - 1, end].some((index) => phraseAt(clause, index, books.negations) !== undefined)
}

/** What was announced or planned took place, was put off, was called off or was denied. */
function follows({status, at}: Verb, before: StatusChange['status'], clause: Token[], books: ProseBooks): boolean {
  if (before !== 'announced' && before !== 'planned') return false
  if (status === 'planned' || status === 'announced') return false
  return status === 'denied' || at <= pronounsEnd || isOfSomethingHeld(at, clause, books)
}

/** `It was cancelled`: what is spoken of stands in the sentence before. */
const pronounsEnd = 2

/** The verb of a sentence stands near its head; behind that, another clause may have begun. */
const openingLength = 14

/** What the first sentence of an event can say of it. */
function opens({status, at}: Verb, clause: Token[], books: ProseBooks): boolean {
  if (at > openingLength) return false
  switch (status) {
    case 'announced':
      return (
        !opensContent(clause, at, books) ||
        clause.some((_, index) => index > at && phraseAt(clause, index, books.ahead))
      )
    case 'planned':
    case 'denied':
      return true
    case 'cancelled':
    case 'postponed':
      return isOfSomethingHeld(at, clause, books)
    default:
      return false
  }
}

/** `the auction failed`, `called off the rally`: laws and sentences are cancelled too, but were never to be held. */
function isOfSomethingHeld(at: number, clause: Token[], books: ProseBooks): boolean {
  return clause.slice(0, at + 5).some((_, index) => phraseAt(clause, index, books.held))
}

/** `announced that …`: what is announced may lie behind. */
function opensContent(clause: Token[], at: number, books: ProseBooks): boolean {
  return [1, 2, 3].some((ahead) => phraseAt(clause, at + ahead, books.content))
}

/** The date right behind a verb, `was cancelled on 3 June`, unless it is one that something is put off to. */
function dateOf(
  {status, end}: Verb,
  clause: Token[],
  told: Told,
  {date, at: place}: Subject,
  reading: Reading,
): Span | undefined {
  if (status === 'planned' || status === 'postponed') return undefined
  const cursor: Cursor = {tokens: clause, at: end}
  const phrase = readPhrase(cursor, reading.lexicon)
  if (!phrase || phrase.relative || phrase.shape === 'bare') return undefined
  return resolveNear(phrase, told.text, date, place, told.placeOf, reading)
}
