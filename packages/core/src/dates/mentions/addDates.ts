import {namesNoYear} from '../namesNoYear.ts'
import type {Phrase} from '../phrase.ts'
import {addResolved} from './addResolved.ts'
import {chooseRealYear} from './chooseRealYear.ts'
import {datesOfList} from './datesOfList.ts'
import {findAnchor} from './findAnchor.ts'
import type {YearBehind} from './mention.ts'
import type {ChosenYear} from './narrative.ts'
import type {Reading} from './reading.ts'
import {remember} from './remember.ts'
import {seasonAhead} from './seasonAhead.ts'
import {sourceWords} from './sourceWords.ts'
import {tellingOf} from './tellingOf.ts'

/** How a date came by what it leaves out. */
interface Circumstances {
  /** Its era was taken from the text around it. */
  early?: boolean
  /** Its century was: `'80s`. */
  short?: boolean
  year?: YearBehind
}

/** Takes note of a date, or of each date of a list with gaps. */
export function addDates(reading: Reading, written: Phrase, circumstances: Circumstances = {}): void {
  for (const phrase of written.between ? datesOfList(written) : [written]) addDate(reading, phrase, circumstances)
}

function addDate(reading: Reading, written: Phrase, {early = false, short = false, year}: Circumstances): void {
  const {narrative, lines} = reading
  const phrase = asYears(written)
  const line = lines.placeOf(phrase.start, phrase.start).line
  const chosen = namesNoYear(phrase)
    ? (yearBehind(reading, year, line) ?? yearAhead(reading, phrase, line) ?? chooseRealYear(narrative, phrase, line))
    : undefined
  const {found, add} = addResolved(reading, phrase, chosen && {year: chosen.year}, chosen?.from)
  const source = sourceWords(reading, chosen?.from)
  if (chosen?.doubtful) add('year-in-doubt', {date: found.edtf, source})
  if (phrase !== written) add('ambiguous-years', {})
  if (early) add('era-in-doubt', {})
  if (short)
    add('year-in-doubt', {
      date: found.edtf,
      source: sourceWords(reading, narrative.reference ? 'reference' : narrative.main),
    })
  remember(reading, found, (told) => tellingOf(reading, phrase, told), line)
}

/** The year of `May of the following year`. */
function yearBehind({narrative}: Reading, year: YearBehind | undefined, line: number): ChosenYear | undefined {
  if (!year) return undefined
  const {count, deictic} = year
  const anchor = findAnchor({target: {unit: 'year', count}, deictic}, narrative, line)
  return anchor && {year: anchor.previous.year + count, from: anchor.from, doubtful: anchor.doubtful}
}

function yearAhead({text, lexicon}: Reading, phrase: Phrase, line: number): ChosenYear | undefined {
  const ahead = seasonAhead(text, phrase, lexicon)
  return ahead && {year: ahead.year, from: {...ahead, line}, doubtful: true}
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
