import type {Event} from '@daybook/core'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {sortDate} from '../edition/makePeriods.ts'
import {spanText} from '../edition/spanText.ts'
import {fromDayNumber, toDayNumber} from '../views/calendar.ts'
import {canonical} from '../views/canonical.ts'
import {isRetracted} from '../views/isRetracted.ts'
import {feedId} from './feedId.ts'

/**
 * The events as whole days of a calendar (RFC 5545). A calendar knows no doubt: an event that lies somewhere in its
 * bounds covers all of them, is marked as tentative, and says its date in the words of the edition. An event without a
 * known day is left out; `events.json` has it.
 */
export function* writeCalendar(edition: Edition, chronology: PublishedChronology): Generator<string> {
  const {model} = chronology
  yield fold(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Daybook//Daybook//EN', `X-WR-CALNAME:${text(model.title)}`])
  for (const event of chronology.events) yield writeEntry(edition, chronology, event)
  yield fold(['END:VCALENDAR'])
}

/** The entry of one event; none where it has no known day. */
export function writeEntry(edition: Edition, chronology: PublishedChronology, event: Event): string {
  return sortDate(event.date) === '' ? '' : fold(writeEvent(edition, chronology, event))
}

function writeEvent(edition: Edition, chronology: PublishedChronology, event: Event): string[] {
  const {date} = event
  const address = eventAddress(chronology, event)
  const url = canonical({edition, address})
  const first = sortDate(date)
  // An event with an open end is shown on the day from which it is known.
  const last = date.latest ?? first
  const isExact = (date.kind === 'at' || date.kind === 'throughout') && !date.approximate && !date.uncertain
  const isOff = isRetracted(event) || event.status === 'cancelled'
  const isOpen = !isExact || event.status === 'announced' || event.status === 'planned'
  return [
    'BEGIN:VEVENT',
    `UID:${text(feedId(edition, address))}`,
    // There is no clock in a build; the day of the event stands for the moment of the entry.
    `DTSTAMP:${basic(first)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(first)}`,
    `DTEND;VALUE=DATE:${basic(fromDayNumber(toDayNumber(last) + 1))}`,
    `SUMMARY:${text(isExact ? event.title : `${spanText(date, event.lang)}: ${event.title}`)}`,
    `DESCRIPTION:${text(`${spanText(date, event.lang)} (${date.edtf}). ${event.summary}`)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    ...(event.places.length === 0
      ? []
      : [`LOCATION:${text([...new Set(event.places.map(({name}) => name))].join('; '))}`]),
    ...(event.tags.length === 0 ? [] : [`CATEGORIES:${event.tags.map(text).join(',')}`]),
    `STATUS:${isOff ? 'CANCELLED' : isOpen ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** `20220523` of `2022-05-23`. */
function basic(civil: string): string {
  return civil.replaceAll('-', '')
}

/** Text with the signs of the format as plain signs (RFC 5545, 3.3.11). */
function text(written: string): string {
  return written.replace(/[\\;,]|\r?\n|\p{Cc}/gu, (sign) =>
    sign.endsWith('\n') ? '\\n' : /[\\;,]/.test(sign) ? `\\${sign}` : ' ',
  )
}

/** Lines of at most 75 bytes, the rest behind a space on the next (RFC 5545, 3.1). */
function fold(lines: string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function foldLine(line: string): string {
  // Most lines are short; the bytes of a sign are three at most for each of its code units.
  if (line.length <= 25 || (line.length <= 75 && Buffer.byteLength(line) <= 75)) return line
  let folded = ''
  let [start, bytes] = [0, 0]
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) as number
    const size = code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
    if (bytes + size > 75) {
      folded += `${line.slice(start, at)}\r\n `
      start = at
      bytes = 1
    }
    bytes += size
    at += size === 4 ? 2 : 1
  }
  return folded + line.slice(start)
}
