import {attempt, type Cursor, endOf, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import type {Point} from './phrase.ts'
import {readCenturyBehind} from './readCentury.ts'
import {readPoint} from './readPoint.ts'
import {type Prefixes, placing} from './readPrefixes.ts'
import {readEarlyEnd, readShortYear} from './readYearEnd.ts'
import {isBehindRangeEnding} from './takeEnding.ts'

/** The end of a range: behind a dash, `to` or, after `between`, `and`. */
export function readOtherEnd(cursor: Cursor, lexicon: Lexicon, prefix: Prefixes, from: Point): Point | undefined {
  return attempt(cursor, () => {
    const dash = takeSign(cursor, dashes)
    const ending = isBehindRangeEnding(cursor, lexicon)
    if (!dash && !takeRangeWord(cursor, lexicon, prefix) && !ending) return undefined
    // `l’8 marzo`, `ה-8 במאי`
    takeSign(cursor, "'-־", false)
    const start = peek(cursor)?.start ?? 0
    if (takePhrase(cursor, lexicon.present)) return {start, end: endOf(cursor), present: true}
    const loose = dash !== undefined && (dash.spaced || peek(cursor)?.spaced === true)
    const third = attempt(cursor, () => {
      const found = takePhrase(cursor, lexicon.prefixes)?.value
      takeSign(cursor, '-', false)
      return found && 'third' in found ? found.third : undefined
    })
    if (!third) takeArticle(cursor, lexicon)
    const to =
      readShortYear(cursor, from, dash !== undefined && !loose) ??
      readEarlyEnd(cursor, from) ??
      readCenturyBehind(cursor, lexicon, from) ??
      readPoint(cursor, lexicon, from.month !== undefined && !endsWithYear(from))
    if (!to || (loose && !standsBehindLooseDash(from, to)) || (ending && !to.month && to.century === undefined))
      return undefined
    return third ? {...to, third} : to
  })
}

function takeRangeWord(cursor: Cursor, lexicon: Lexicon, {relation, time}: Prefixes): boolean {
  if (relation === 'between') {
    const next = peek(cursor)?.text ?? ''
    // `ומאי`: the word is part of the month.
    return takeWord(cursor, lexicon.and) !== undefined || lexicon.joinedMonths.has(next)
  }
  if (takePhrase(cursor, lexicon.rangeWords)) return true
  return time?.start === 'night' && takePhrase(cursor, lexicon.nightRangeWords) !== undefined
}

/** `al 8 de mayo`, `bis zum 8. Mai`, `עד ה-8 במאי`. */
function takeArticle(cursor: Cursor, lexicon: Lexicon): void {
  attempt(cursor, () => {
    const word = takePhrase(cursor, lexicon.prefixes)?.value
    takeSign(cursor, "'-־", false)
    return word && ('skip' in word || ('relation' in word && placing.has(word.relation))) ? word : undefined
  })
}

/** `le 23 mai 2022 à 12 heures`: a number behind a date with its year is no day. */
function endsWithYear({year, day}: Point): boolean {
  return year !== undefined && day !== undefined && year.start > day.start
}

/**
 * A dash with spaces round it also parts a lead from its text: `5 March – 9 people were held`, `March 5 - May Day`. What
 * follows is the end of a range only where it is as full as the start.
 */
function standsBehindLooseDash(from: Point, to: Point): boolean {
  // `4 червня — вересень 1916`: the year behind the month shows that it closes the range.
  if (from.day && !from.year && to.month && to.year) return true
  if (from.day) return to.day !== undefined && (to.month !== undefined || to.year !== undefined)
  if (from.month) return to.month !== undefined
  if (from.year && !from.season) return to.month !== undefined || (to.year?.value ?? 0) > from.year.value
  return true
}
