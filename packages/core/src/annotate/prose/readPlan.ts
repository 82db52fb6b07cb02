import type {Token} from '../../dates/tokens.ts'
import type {Span} from '../../model/span.ts'
import type {Reading} from '../reading.ts'
import {datesIn} from './datesIn.ts'
import type {ProseBooks} from './proseBooks.ts'
import {resolveNear} from './resolveNear.ts'
import type {Subject, Told} from './told.ts'
import {phraseAt} from './wordBook.ts'

/**
 * Finds the span that an event plans for: a later date in a clause that looks forward, `will be held from 22 June to 1 July`.
 * `undefined` where there is none.
 */
export function readPlan(told: Told[], subject: Subject, books: ProseBooks, reading: Reading): Span | undefined {
  for (const block of told)
    for (const clause of block.clauses) {
      const plan = planIn(clause, block, subject, books, reading)
      if (plan) return plan
    }
  return undefined
}

function planIn(clause: Token[], told: Told, subject: Subject, books: ProseBooks, reading: Reading): Span | undefined {
  const ends = forwardWords(clause, books)
  // German says at the end of the clause that it will not be.
  if (ends.length === 0 || clause.some((_, at) => phraseAt(clause, at, books.negations))) return undefined
  const plans = datesIn(clause, reading.lexicon).flatMap(({phrase, from}) => {
    const span = resolveNear(phrase, told.text, subject.date, subject.at, told.placeOf, reading)
    return span && liesAhead(span, subject.date) ? [{span, isNamed: ends.includes(from)}] : []
  })
  // `planned for 5 June, was postponed to 12 June`: right behind such a word the last one counts.
  return (plans.findLast(({isNamed}) => isNamed) ?? plans[0])?.span
}

/** Where the words that look forward end. */
function forwardWords(clause: Token[], books: ProseBooks): number[] {
  const ends: number[] = []
  for (let at = 0; at < clause.length; at++) {
    const found = phraseAt(clause, at, books.ahead)
    if (found) ends.push(at + found.length)
  }
  return ends
}

/** A span that ends after the event; a year or a season around it says nothing new. */
function liesAhead(plan: Span, event: Span): boolean {
  const [start, end] = [event.earliest, event.latest ?? event.earliest]
  if (start === null || end === null) return false
  if (plan.earliest === start && plan.latest === end) return false
  const isCoarse = plan.precision !== 'day' && plan.precision !== 'week' && plan.precision !== 'month'
  if (isCoarse && plan.earliest !== null && plan.earliest <= start) return false
  return plan.latest === null ? plan.earliest !== null && plan.earliest > start : plan.latest > end
}
