import type {Span} from '../model/span.ts'
import {languageOf} from './languages/index.ts'
import type {Prefix} from './languages/language.ts'

/** A date with its time behind it, `23 May 2022, 12:30`, or with the words for its part of the day. */
export function formatTime(date: string, time: Span['time'], locale: string): string {
  if (!time) return date
  const {prefixes, postfixes = [], ideographic} = languageOf(locale)
  if (/^\d/.test(time.start)) {
    const clock = time.end ? `${time.start}–${time.end}` : time.start
    return ideographic ? `${date} ${clock}` : `${date}, ${clock}`
  }
  const says = ([, prefix]: [string, Prefix]) => 'partOfDay' in prefix && prefix.partOfDay === time.start
  const behind = postfixes.find(says)
  if (behind) return ideographic ? date + behind[0] : `${date} ${behind[0]}`
  const ahead = prefixes.find(says)
  return ahead ? `${ahead[0]}${/ ה$/.test(ahead[0]) ? '-' : ' '}${date}` : date
}
