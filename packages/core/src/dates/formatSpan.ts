import type {Span} from '../model/span.ts'
import type {ResolvedPoint} from './bounds.ts'
import {fill, formatPlainRange, formatPoint, isPlain} from './formatPoint.ts'
import {formatTime} from './formatTime.ts'
import {languageOf} from './languages/index.ts'
import type {DatePhrase, Third} from './languages/language.ts'
import {type SpanEnd, spanEnds} from './spanEnds.ts'
import {partOfSpan, thirdsOfSpan} from './thirdsOfSpan.ts'

/**
 * A span in the words of a locale, as `Intl` would write it and never more precise than its source: `23 May 2022`,
 * `1–8 March 2022`, `about 1937`, `spring 2022`. Where the locale has no words for a doubt, EDTF's sign stands for it; where it
 * has none for the date, the author's words do.
 */
export function formatSpan(span: Span, locale: string): string {
  const ends = spanEnds(span.edtf)
  if (ends.every((end) => end === undefined)) return span.text
  const date = new Writer(span, locale).write(ends)
  if (date === undefined) return span.text
  const doubted = span.uncertain ? say('possibly', date, locale) : date
  return formatTime(doubted, span.time, locale)
}

/** Words around a date; the date alone where the locale has none. */
function say(key: DatePhrase, date: string, locale: string): string {
  return fill(languageOf(locale).phrases[key] ?? '{date}', {date}) ?? date
}

class Writer {
  private readonly span: Span
  private readonly locale: string
  private readonly thirds: (Third | undefined)[]

  constructor(span: Span, locale: string) {
    this.span = span
    this.locale = locale
    const {phrases} = languageOf(locale)
    this.thirds = thirdsOfSpan(span).map((third) => (third && phrases[third] ? third : undefined))
  }

  write(ends: (SpanEnd | undefined)[]): string | undefined {
    const {edtf, kind} = this.span
    const [from, to] = ends
    if (edtf.startsWith('{')) return this.list(ends)
    if (edtf.startsWith('[')) return edtf.includes(',') ? this.either(ends) : this.between(from, to)
    if (ends.length === 1) return this.single(from)
    if (from && to) return this.range(from, to)
    const key = kind === 'since' ? 'since' : kind === 'until' ? 'until' : 'by'
    return this.say(key, this.end(from ?? to, from ? 0 : 1, key))
  }

  private single(end: SpanEnd | undefined): string | undefined {
    const key = this.span.kind === 'throughout' ? 'throughout' : undefined
    return this.say(key, this.end(end, 0, key))
  }

  /** A point with its third, or with the word for `about`, in the case that the words next to it ask for. */
  private end(end: SpanEnd | undefined, side: 0 | 1, around: DatePhrase | undefined): string | undefined {
    const third = this.thirds[side]
    const key = third ?? (end?.approximate ? 'about' : undefined)
    const date = this.say(key, this.point(end, key ?? around))
    const pattern = third && around && languageOf(this.locale).cases?.[around]?.third
    return date === undefined ? undefined : fill(pattern ?? '{date}', {date})
  }

  private range(from: SpanEnd, to: SpanEnd): string | undefined {
    const part = partOfSpan(this.span, from.point, to.point)
    if (part?.key === 'quarter') return fill(languageOf(this.locale).phrases.quarter ?? 'Q{n} {year}', part.values)
    if (part) return this.say(part.key, this.point({point: part.point, approximate: false}, part.key))
    const within = this.span.kind === 'within' ? 'within' : undefined
    if (this.thirds[0] || this.thirds[1]) {
      const [start, end] = [this.end(from, 0, undefined), this.end(to, 1, undefined)]
      return start && end && this.say(within, `${start} – ${end}`)
    }
    const about = from.approximate && to.approximate ? 'about' : undefined
    return this.say(within, this.say(about, this.plainRange(from.point, to.point)))
  }

  private plainRange(from: ResolvedPoint, to: ResolvedPoint): string | undefined {
    const [start, end] = [this.point({point: from, approximate: false}), this.point({point: to, approximate: false})]
    if (start === undefined || end === undefined) return undefined
    const alike =
      (from.month === undefined) === (to.month === undefined) && (from.day === undefined) === (to.day === undefined)
    const {range} = languageOf(this.locale).phrases
    if (!alike || !isPlain(from) || !isPlain(to)) return `${start} – ${end}`
    return range
      ? fill(range, {from: start, to: withoutShared(from, to, end)})
      : formatPlainRange(from, to, this.locale)
  }

  private between(from: SpanEnd | undefined, to: SpanEnd | undefined): string | undefined {
    const about = this.span.approximate && !this.thirds[0] && !this.thirds[1] ? 'about' : undefined
    const [start, end] = [from, to].map((end, side) => {
      const third = this.thirds[side]
      return this.say(third, this.point(end, third ?? 'between'))
    })
    if (start === undefined || end === undefined) return undefined
    const pattern = languageOf(this.locale).phrases.between ?? '{from} – {to}'
    return this.say(about, fill(pattern, {from: start, to: end}))
  }

  /** `{2022-03-05,2022-03-09}`: days with gaps between them. */
  private list(ends: (SpanEnd | undefined)[]): string | undefined {
    const {and, ideographic, glued} = languageOf(this.locale)
    const points = ends.map((end) => this.point(end) ?? this.span.text)
    const [last, comma, space] = [points.pop() ?? '', ideographic ? '、' : ', ', ideographic ? '' : ' ']
    const joint = and[0] ? `${space}${and[0]}${glued?.and.includes(and[0]) ? '-' : space}` : ', '
    const list = points.join(comma) + joint + last
    return this.say(ends[0]?.approximate ? 'about' : undefined, list)
  }

  private either(ends: (SpanEnd | undefined)[]): string {
    const {or = [], ideographic} = languageOf(this.locale)
    const [points, space] = [ends.map((end) => this.point(end) ?? this.span.text), ideographic ? '' : ' ']
    const last = points.pop() ?? ''
    const joint = space + (or[0] ?? '/') + space
    return (
      this.say(ends[0]?.approximate ? 'about' : undefined, points.join(ideographic ? '、' : ', ') + joint + last) ??
      last
    )
  }

  private point(end: SpanEnd | undefined, key?: DatePhrase): string | undefined {
    const {cases = {}} = languageOf(this.locale)
    return end && formatPoint(end.point, this.locale, key && cases[key])
  }

  private say(key: DatePhrase | undefined, date: string | undefined): string | undefined {
    return key === undefined || date === undefined ? date : say(key, date, this.locale)
  }
}

/** `2022年3月1日至8日`: the end leaves out what it shares with the start, in languages that write the year first. */
function withoutShared(from: ResolvedPoint, to: ResolvedPoint, toText: string): string {
  if (from.year !== to.year || to.month === undefined) return toText
  return toText.replace(from.month === to.month && to.day !== undefined ? /^.*月/u : /^.*年/u, '')
}
