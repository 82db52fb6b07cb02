import {attempt, type Cursor, endOf, peek} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Mention} from './mention.ts'
import {readDayOfMonth} from './readDayOfMonth.ts'
import {readHoliday} from './readHoliday.ts'
import {readMarks} from './readMarks.ts'
import {readMoment} from './readMoment.ts'
import {readNamedDay} from './readNamedDay.ts'
import {readPartOfYear} from './readPartOfYear.ts'
import {readPointing} from './readPointing.ts'
import type {ProseWords} from './words/proseWords.ts'

/** Reads a phrase that points at a date told before: `that year`, `the end of the month`, `last May`, `two days later`. */
export function readAnaphor(cursor: Cursor, lexicon: Lexicon, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start
    if (start === undefined) return undefined
    const marks = readMarks(cursor, lexicon, prose)
    const read =
      readMoment(cursor, prose) ??
      readPartOfYear(cursor, lexicon, prose) ??
      readNamedDay(cursor, lexicon, prose) ??
      readDayOfMonth(cursor, lexicon, prose, marks) ??
      readPointing(cursor, lexicon, prose, marks) ??
      readHoliday(cursor, lexicon, prose)
    if (!read) return undefined
    // `since Monday`: the last one.
    if ('weekday' in read.target && marks.relation === 'since') read.target = {...read.target, coming: false}
    return {kind: 'anaphor', start, end: endOf(cursor), marks, ...read}
  })
}
