import {diagnose} from '../diagnostics/diagnose.ts'
import {indexLines, type LineIndex} from '../markdown/lineIndex.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Part, Span} from '../model/span.ts'
import {daysInMonth, readDay} from './civil.ts'
import type {Cursor} from './cursor.ts'
import type {DateContext} from './dateContext.ts'
import {type Lexicon, lexiconOf} from './lexicon.ts'
import {findCandidates, type Stretch, startersOf} from './mentions/candidates.ts'
import type {Anaphor} from './mentions/mention.ts'
import {
  type ChosenYear,
  chooseYear,
  type Narrative,
  type Telling,
  type Told,
  tell,
  toldOf,
} from './mentions/narrative.ts'
import type {ProseWords} from './mentions/proseWords.ts'
import {proseWordsOf} from './mentions/proseWordsOf.ts'
import {readEarlyYear} from './mentions/readEarlyYear.ts'
import {readMention} from './mentions/readMention.ts'
import {resolveAnaphor} from './mentions/resolveAnaphor.ts'
import type {Phrase} from './phrase.ts'
import {resolvePhrase} from './resolvePhrase.ts'
import {type Token, tokenise} from './tokens.ts'

/** A phrase for a time inside running text. Offsets are UTF-16 code units. */
export interface FoundDate {
  start: number
  end: number
  text: string
  /**
   * `date`: a time of the calendar. The others are none and make no events: `duration` (`three days`), `set` (`daily`),
   * `reference` (`now`, `that period`).
   */
  kind: 'date' | 'duration' | 'set' | 'reference'
  /**
   * Of a date, its EDTF. Of the others their value in ISO 8601 and ISO 24617-1 (TimeML): `P3D`, `PXM` for some months,
   * `XXXX-XX-XX` for every day, `PRESENT_REF`; `''` where they have none.
   */
  edtf: string
  /** What a date means; `null` for what is no date. */
  span: Span | null
  /** What is wrong with it or in doubt. Nothing in running text is an error. */
  diagnostics: Diagnostic[]
}

export interface FindDatesOptions {
  /** Language tag of the text. */
  language: string
  /** `YYYY-MM-DD`: the date of the document, from which `yesterday` counts and, as a last resort, years. Never the clock. */
  reference?: string
  /** How `03/05/2022` is read. */
  numericOrder?: 'day-first' | 'month-first'
  /** The name of the file, for the places of diagnostics. */
  file?: string
}

/**
 * Finds the phrases for times in a text, in their order and without overlap. What a date leaves out comes from the heading
 * above it and the dates before it, else from the reference; where that may be wrong, a diagnostic says so. Takes time in
 * proportion to the length of the text.
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const lexicon = lexiconOf(options.language)
  const prose = proseWordsOf(lexicon.code)
  const numericOrder = options.numericOrder ?? lexicon.numericOrder
  const reference = options.reference === undefined ? undefined : readDay(options.reference)
  const reading: Reading = {
    text,
    lexicon,
    prose,
    lines: indexLines(text, options.file ?? 'text'),
    fixed: numericOrder ? {numericOrder} : {},
    narrative: reference ? {reference} : {},
    found: [],
  }
  const stretches = prose ? findCandidates(text, lexicon, prose) : [{start: 0, end: text.length}]
  for (const stretch of stretches) readStretch(reading, stretch)
  return reading.found
}

interface Reading {
  text: string
  lexicon: Lexicon
  prose: ProseWords | undefined
  lines: LineIndex
  fixed: DateContext
  narrative: Narrative
  found: FoundDate[]
}

function readStretch(reading: Reading, {start, end}: Stretch): void {
  const {text, prose} = reading
  const tokens = tokenise(text.slice(start, end))
  for (const token of tokens) {
    token.start += start
    token.end += start
    if (prose) dropPossessive(token)
  }
  let next = 0
  for (let first = 0; first < tokens.length; first += stride) {
    if (next >= first + stride) continue
    const from = Math.max(0, first - lookBehind)
    const cursor: Cursor = {tokens: tokens.slice(from, first + stride + lookAhead), at: Math.max(first, next) - from}
    readTokens(reading, cursor, Math.min(first + stride, tokens.length) - from)
    next = cursor.at + from
  }
}

// A phrase looks no further than this many tokens, so that the time is in proportion to the length whatever the text.
const stride = 192
const lookAhead = 48
const lookBehind = 8

/** Reads the times that start before a place in the tokens. */
function readTokens(reading: Reading, cursor: Cursor, until: number): void {
  const {lexicon, prose, narrative} = reading
  const starters = prose && startersOf(lexicon, prose)
  while (cursor.at < until) {
    const at = cursor.at
    const token = cursor.tokens[at]
    if (starters && (token?.kind === 'sign' || (token?.kind === 'word' && !starters.has(token.text)))) {
      cursor.at++
      continue
    }
    const near = narrative.main?.year ?? narrative.reference?.year
    const early = prose && near !== undefined && near < 0 ? readEarlyYear(cursor, lexicon, prose, near) : undefined
    if (early) addDate(reading, early, true)
    else {
      const mention = readMention(cursor, lexicon, prose, narrative.main?.year)
      if (mention?.kind === 'date') addDate(reading, mention.phrase)
      else if (mention?.kind === 'anaphor') addAnaphor(reading, mention)
      else if (mention) addOther(reading, mention.start, mention.end, mention.kind, mention.value)
    }
    if (cursor.at === at) cursor.at++
  }
}

/** `that year’s harvest`, `Thursday's attack`. */
function dropPossessive(token: Token): void {
  if (token.kind !== 'word' || !/['’]s$/.test(token.text)) return
  token.text = token.text.slice(0, -2)
  token.end -= 2
}

type Source = Told | 'reference'

function addDate(reading: Reading, written: Phrase, early = false): void {
  for (const phrase of written.between ? eachOf(written) : [written]) addOne(reading, phrase, early)
}

/** `In April and June 1955`: dates with gaps between them are dates of their own in prose. */
function eachOf({between = [], to, time, ...phrase}: Phrase): Phrase[] {
  const points = [phrase.from, ...between, ...(to ? [to] : [])]
  const year = points.findLast((point) => point.year)?.year
  const behind = points.findLast((point) => point.month)?.month
  let month = points[0]?.month
  return points.map((point, index) => {
    month = point.month ?? month ?? behind
    const {start, end} = index === 0 ? {start: phrase.start, end: point.end} : point
    const turns = year && !point.year && (month?.value ?? 0) > (behind?.value ?? 12)
    const shared = turns ? {...year, value: year.value - 1} : year
    const from = {...point, ...(month && !point.season && {month}), ...(!point.year && shared && {year: shared})}
    const relation = phrase.relation === 'between' ? undefined : phrase.relation
    const {relation: _, ...rest} = phrase
    return {...rest, ...(relation && {relation}), from, start, end, ...(time && {time})}
  })
}

function addOne(reading: Reading, written: Phrase, early: boolean): void {
  const {narrative, lines} = reading
  const phrase = asYears(written)
  const line = lines.placeOf(phrase.start, phrase.start).line
  const chosen = namesNoYear(phrase) ? chooseReal(narrative, phrase, line) : undefined
  const {found, add} = resolve(reading, phrase, chosen && {year: chosen.year}, chosen?.from)
  const source = sourceWords(reading, chosen?.from)
  if (chosen?.doubtful) add('year-in-doubt', {date: found.edtf, source})
  if (phrase !== written) add('ambiguous-years', {})
  if (early) add('era-in-doubt', {})
  remember(reading, found, (told) => tellingOf(reading, phrase, told), line)
}

function addAnaphor(reading: Reading, anaphor: Anaphor): void {
  const {narrative, lines} = reading
  if (isToday(anaphor, narrative)) {
    addOther(reading, anaphor.start, anaphor.end, 'reference', 'PRESENT_REF')
    return
  }
  const line = lines.placeOf(anaphor.start, anaphor.start).line
  const anchored = resolveAnaphor(anaphor, narrative, line)
  if (!anchored) {
    addOther(reading, anaphor.start, anaphor.end, 'reference', '')
    return
  }
  const {found, add} = resolve(reading, anchored.phrase, anchored.previous, anchored.from)
  if (found.span) found.span.parts = inherited(found.span.parts, reading, anchored.from)
  if (anchored.doubtful) add('anchor-in-doubt', {date: found.edtf, source: sourceWords(reading, anchored.from)})
  const {target, deictic} = anaphor
  const aside = deictic || 'clock' in target || ('unit' in target && target.count < 0)
  remember(reading, found, (told) => (aside ? 'aside' : isElsewhere(reading, told) ? 'passing' : 'main'), line)
}

/** `today` in a text that tells of other times is no day. */
function isToday({target, deictic}: Anaphor, {main, reference}: Narrative): boolean {
  if (!deictic || !('unit' in target) || target.unit !== 'day' || target.count !== 0) return false
  return !reference || (main !== undefined && Math.abs(main.year - reference.year) > 1)
}

function addOther(reading: Reading, start: number, end: number, kind: FoundDate['kind'], edtf: string): void {
  const {text, lines, found} = reading
  const own = text.slice(start, end)
  const diagnostics =
    edtf && !/time$/.test(own) ? [] : [diagnose('no-calendar-date', lines.placeOf(start, end), {text: own})]
  found.push({start, end, text: own, kind, edtf, span: null, diagnostics})
}

function resolve(
  {text, lines, fixed, found}: Reading,
  phrase: Phrase,
  previous: DateContext['previous'],
  from: Source | undefined,
) {
  const at = from && from !== 'reference' ? lines.placeOf(from.start, from.end) : undefined
  const context: DateContext = {...fixed, ...(previous && {previous: {...previous, ...(at && {at})}})}
  const {span, problems} = resolvePhrase(phrase, text, context, lines.placeOf)
  const diagnostics: Diagnostic[] = []
  const {start, end} = phrase
  const date: FoundDate = {start, end, text: span.text, kind: 'date', edtf: span.edtf, span, diagnostics}
  const place = (from: number, to: number) => lines.placeOf(from, to)
  for (const {code, start, end, values} of problems) {
    const diagnostic = diagnose(code, place(start, end), {text: span.text, ...values})
    // What is wrong with a date inside a text harms no event.
    diagnostics.push({...diagnostic, severity: diagnostic.severity === 'error' ? 'warning' : diagnostic.severity})
  }
  found.push(date)
  return {
    found: date,
    add: (code: Parameters<typeof diagnose>[0], values: Record<string, string>) =>
      diagnostics.push(diagnose(code, place(start, end), {text: span.text, ...values})),
  }
}

/** `2007-08` in prose is rather two years than a month. */
function asYears(phrase: Phrase): Phrase {
  const {year, month, day, ...rest} = phrase.from
  if (!year || !month || day || phrase.to || month.start !== year.end + 1) return phrase
  if (month.value !== (year.value + 1) % 100) return phrase
  return {
    ...phrase,
    from: {...rest, year},
    to: {start: month.start, end: month.end, year: {...month, value: year.value + 1}},
  }
}

function namesNoYear({from, to}: Phrase): boolean {
  return !from.year && !to?.year && from.decade === undefined && from.century === undefined
}

/** The year of a month or season; for 29 February one that has this day. */
function chooseReal(narrative: Narrative, {from, to}: Phrase, line: number): ChosenYear | undefined {
  const month = from.month?.value ?? (from.season ? (from.season - 20) * 3 : (to?.month?.value ?? 6))
  const chosen = chooseTurning(narrative, month, to, line) ?? chooseYear(narrative, month, line)
  if (!chosen || month !== 2 || from.day?.value !== 29) return chosen
  const real = [0, -1, 1, -2, 2].find((shift) => daysInMonth(chosen.year + shift, 2) === 29)
  return real ? {...chosen, year: chosen.year + real, doubtful: true} : chosen
}

/** `from October to March`, told in March or April, began the year before. */
function chooseTurning({main}: Narrative, month: number, to: Phrase['to'], line: number): ChosenYear | undefined {
  const end = to?.month?.value
  if (end === undefined || end >= month || !main || main.month === undefined) return undefined
  if (main.month < end || main.month >= month || line - main.line > 2) return undefined
  return {year: main.year - 1, from: main, doubtful: true}
}

function sourceWords({text}: Reading, from: Source | undefined): string {
  if (!from) return ''
  return from === 'reference' ? 'the date of the document' : `"${text.slice(from.start, from.end)}"`
}

function inherited(parts: Span['parts'], {lines}: Reading, from: Source): Span['parts'] {
  const at = from === 'reference' ? undefined : lines.placeOf(from.start, from.end)
  return Object.fromEntries(
    Object.entries(parts as Record<string, Part>).map(([name, {value}]) => [
      name,
      {value, from: 'previous' as const, ...(at && {at})},
    ]),
  )
}

function remember(
  {narrative}: Reading,
  {span, start, end}: FoundDate,
  tellingOf: (told: Told) => Telling,
  line: number,
): void {
  const date = span && toldOf(span)
  if (!date) return
  const told = {...date, start, end, line}
  const telling = tellingOf(told)
  const first = telling === 'heading' ? Number(/^-?\d+/.exec(span.edtf)?.[0] ?? told.year) : undefined
  tell(narrative, told, telling, first)
}

/**
 * In passing: a date that only bounds or names something, such as `since 1954` or `the 1968 convention`, and another year in
 * the middle of a sentence of a paragraph that has its date.
 */
function tellingOf(reading: Reading, phrase: Phrase, told: Told): Telling {
  if (standsInHeading(reading.text, phrase)) return 'heading'
  const {relation, from, shape} = phrase
  if (relation === 'since' || relation === 'until' || relation === 'before') return 'passing'
  if (from.decade !== undefined || from.century !== undefined) return 'passing'
  if (shape === 'bare' && from.year && !from.month) return 'passing'
  return from.year && isElsewhere(reading, told) ? 'passing' : 'main'
}

function isElsewhere({text, narrative: {main}}: Reading, {start, line, year}: Told): boolean {
  if (main?.line !== line || main.year === year) return false
  return !/(?:^|[.!?:\n"”)\]])\s*$/.test(text.slice(Math.max(0, start - 6), start))
}

const longestHeading = 100

/** A short line between blank lines that ends without a full stop, and names a year. */
function standsInHeading(text: string, {start, end, from, to}: Phrase): boolean {
  if (!from.year && !to?.year) return false
  let first = start
  while (first > 0 && text[first - 1] !== '\n') if (start - --first > longestHeading) return false
  let last = end
  while (last < text.length && text[last] !== '\n') if (++last - first > longestHeading) return false
  const blankBefore =
    first === 0 ||
    /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, first - 8), first)) ||
    /^\s*$/.test(text.slice(Math.max(0, first - 8), first))
  const blankBehind = last >= text.length || /^\n[ \t\r]*(?:\n|$)/.test(text.slice(last, last + 8))
  return blankBefore && blankBehind && !/[.!?;,"”]\s*$/.test(text.slice(end, last))
}
