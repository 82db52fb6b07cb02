import {attempt, type Cursor, peek, takeWord} from '../cursor.ts'
import type {Lexicon} from '../lexicon.ts'
import {readDuration} from './readDuration.ts'
import {readMonthName, readSeason, readWeekday} from './readNames.ts'
import type {ProseWords} from './words/proseWords.ts'
import {writeDuration} from './writeDuration.ts'

/** Something repeated: `per week`, `every two days`, `every Monday`, `each spring`; with its value in ISO 24617-1. */
export function readRepeated(
  cursor: Cursor,
  lexicon: Lexicon,
  prose: ProseWords,
): {kind: 'set'; value: string} | undefined {
  if (!prose.every.has(peek(cursor)?.text ?? '')) return undefined
  return attempt(cursor, () => {
    if (!takeWord(cursor, prose.every)) return undefined
    const duration = readDuration(cursor, lexicon, prose)
    if (duration) return {kind: 'set', value: writeDuration({...duration, count: duration.count ?? 1})}
    const weekday = readWeekday(cursor, lexicon, prose)
    if (weekday !== undefined) return {kind: 'set', value: `XXXX-WXX-${weekday}`}
    const season = readSeason(cursor, lexicon)
    if (season !== undefined) return {kind: 'set', value: `XXXX-${seasonCodes[season]}`}
    const month = readMonthName(cursor, lexicon, prose)
    return month === undefined ? undefined : {kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}`}
  })
}

/** Codes of ISO 24617-1. */
const seasonCodes = {21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI'}
