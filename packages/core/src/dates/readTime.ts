import {twoDigits} from './civil.ts'
import {attempt, type Cursor, peek, takePhrase, takeSign, takeWord} from './cursor.ts'
import {dashes} from './dashes.ts'
import type {Lexicon} from './lexicon.ts'
import type {TimeOfDay} from './phrase.ts'
import {takeEnding} from './takeEnding.ts'

const zones = new Set([
  'utc',
  'gmt',
  'z',
  'cet',
  'cest',
  'eet',
  'eest',
  'msk',
  'est',
  'edt',
  'cst',
  'cdt',
  'pst',
  'pdt',
])

/** Reads the time of day behind a date: `07:48 UTC`, `, at 12:30–12:45`, `à 12h30`, `12 Uhr`, `10時30分`. The time is the text's own, in no zone. */
export function readTime(cursor: Cursor, lexicon: Lexicon, part?: string): TimeOfDay | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, ',', false)
    // `の午後3時`: the part of the day in front of the hour.
    const ahead = readPartOfDay(cursor, lexicon) ?? part
    const word = takePhrase(cursor, lexicon.at)?.words[0]
    const joined = word === 't'
    if (word && !joined) takeSign(cursor, '.', false)
    const start = readClock(cursor, lexicon, word !== undefined && !joined) ?? readHour(cursor, lexicon)
    if (!start) return undefined
    // `2022-03-09T12:30+03:00`: the distance from UTC belongs to the phrase and shifts nothing.
    const zone = attempt(cursor, () =>
      takeSign(cursor, joined ? `+${dashes}` : '+', false) ? readClock(cursor, lexicon) : undefined,
    )
    const end = zone
      ? undefined
      : attempt(cursor, () => (takeSign(cursor, dashes) ? readClock(cursor, lexicon) : undefined))
    takeEnding(cursor, lexicon)
    const behind = readPartOfDay(cursor, lexicon) ?? ahead
    takeWord(cursor, zones)
    return {start: inDay(start, behind), ...(end && {end: inDay(end, behind)}), kind: 'exact'}
  })
}

/** `At 10:30 on 28 May 2022`: a clock time in front of its date. */
export function readLeadingClock(cursor: Cursor, lexicon: Lexicon): TimeOfDay | undefined {
  const first = peek(cursor)
  if (first?.kind !== 'number' && !lexicon.at.has(first?.text ?? '')) return undefined
  return attempt(cursor, () => {
    takePhrase(cursor, lexicon.at)
    const clock = readClock(cursor, lexicon) ?? readHour(cursor, lexicon)
    if (!clock) return undefined
    const start = inDay(clock, readPartOfDay(cursor, lexicon))
    takeWord(cursor, zones)
    takeSign(cursor, ',', false)
    // Only in front of a date: `10:30` alone says no day.
    const next = peek(cursor)
    return next?.kind === 'number' || (next && (lexicon.prefixes.has(next.text) || lexicon.months.has(next.text)))
      ? {start, kind: 'exact'}
      : undefined
  })
}

/** `pm`, `a.m.`, `дня`, `nachmittags`: the part of the day that an hour lies in. */
function readPartOfDay(cursor: Cursor, lexicon: Lexicon): string | undefined {
  return attempt(cursor, () => {
    takeSign(cursor, ',', false)
    const part = takePhrase(cursor, lexicon.meridiem)?.value
    if (part) {
      takeSign(cursor, '.', false)
      return part
    }
    const found = takePhrase(cursor, lexicon.postfixes)?.value
    return found && 'partOfDay' in found ? found.partOfDay : undefined
  })
}

/** `5 pm`: an hour alone is one only where its half of the day stands behind it. */
function readHour(cursor: Cursor, lexicon: Lexicon): string | undefined {
  return attempt(cursor, () => {
    const hour = number(cursor, 12)
    const before = cursor.at
    const isHour = hour !== undefined && takePhrase(cursor, lexicon.meridiem) !== undefined
    cursor.at = before
    return isHour ? `${twoDigits(hour)}:00` : undefined
  })
}

/** The hours of a day in two halves as those of 24: five in the afternoon is 17:00, twelve at night 00:00. */
function inDay(time: string, part: string | undefined): string {
  const hour = Number(time.slice(0, 2))
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && hour > 6)
  if (isLate && hour < 12) return `${hour + 12}${time.slice(2)}`
  return hour === 12 && (part === 'morning' || part === 'night') ? `00${time.slice(2)}` : time
}

/** `12:30`, `12:30:15`, `12h30`, `12h`, `12 Uhr`; `12.30` only behind a word that opens a time. */
function readClock(cursor: Cursor, lexicon: Lexicon, opened = false): string | undefined {
  return attempt(cursor, () => {
    const hour = number(cursor, 23)
    if (hour === undefined) return undefined
    if (takeWord(cursor, lexicon.hours)) return `${twoDigits(hour)}:${twoDigits(minutesBehind(cursor, lexicon) ?? 0)}`
    if (!takeSign(cursor, opened ? ':.' : ':', false)) return undefined
    const minute = peek(cursor)?.text.length === 2 ? number(cursor, 59) : undefined
    if (minute === undefined) return undefined
    attempt(cursor, () => (takeSign(cursor, ':', false) ? number(cursor, 59) : undefined))
    takeWord(cursor, lexicon.hours)
    return `${twoDigits(hour)}:${twoDigits(minute)}`
  })
}

/** `30` in `12h30` and `10時30分`. */
function minutesBehind(cursor: Cursor, {hours}: Lexicon): number | undefined {
  return attempt(cursor, () => {
    if (peek(cursor)?.spaced) return undefined
    const minute = number(cursor, 59)
    if (minute !== undefined && hours.has('分')) takeWord(cursor, new Set('分'))
    return minute
  })
}

function number(cursor: Cursor, most: number): number | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) > most) return undefined
  cursor.at++
  return Number(token.text)
}
