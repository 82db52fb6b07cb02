import {attempt, type Cursor, endOf, peek, takePhrase} from '../cursor.ts'
import type {Mention} from './mention.ts'
import type {ProseWords} from './words/proseWords.ts'

/** Reads a word or phrase for a time that is no date: `now`, `the past`, `daily`, `night`. */
export function readReference(cursor: Cursor, prose: ProseWords): Mention | undefined {
  return attempt(cursor, () => {
    const start = peek(cursor)?.start ?? 0
    const token = peek(cursor)
    if (token && prose.anniversaries.has(token.text)) {
      cursor.at++
      return {
        kind: 'anaphor',
        start,
        end: token.end,
        marks: {approximate: false, uncertain: false},
        target: {unit: 'day', count: 0},
        deictic: false,
        unsettled: true,
        nearby: true,
      }
    }
    const partOfDay = takePhrase(cursor, prose.partsOfDay)?.value
    if (partOfDay) return {kind: 'set', start, end: endOf(cursor), value: `XXXX-XX-XX${partOfDayCodes[partOfDay]}`}
    const other = takePhrase(cursor, prose.others)?.value
    return other && {kind: other.kind, start, end: endOf(cursor), value: other.value}
  })
}

/** Codes of ISO 24617-1. */
const partOfDayCodes = {morning: 'TMO', midday: 'TMI', afternoon: 'TAF', evening: 'TEV', night: 'TNI'}
