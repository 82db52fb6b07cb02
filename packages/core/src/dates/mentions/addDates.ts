import type {Phrase} from '../phrase.ts'
import {addResolved} from './addResolved.ts'
import {chooseRealYear} from './chooseRealYear.ts'
import {datesOfList} from './datesOfList.ts'
import type {Reading} from './reading.ts'
import {remember} from './remember.ts'
import {sourceWords} from './sourceWords.ts'
import {tellingOf} from './tellingOf.ts'

/** Takes note of a date, or of each date of a list with gaps. `early`: its era was taken from the text around it. */
export function addDates(reading: Reading, written: Phrase, early = false): void {
  for (const phrase of written.between ? datesOfList(written) : [written]) addDate(reading, phrase, early)
}

function addDate(reading: Reading, written: Phrase, early: boolean): void {
  const {narrative, lines} = reading
  const phrase = asYears(written)
  const line = lines.placeOf(phrase.start, phrase.start).line
  const chosen = namesNoYear(phrase) ? chooseRealYear(narrative, phrase, line) : undefined
  const {found, add} = addResolved(reading, phrase, chosen && {year: chosen.year}, chosen?.from)
  const source = sourceWords(reading, chosen?.from)
  if (chosen?.doubtful) add('year-in-doubt', {date: found.edtf, source})
  if (phrase !== written) add('ambiguous-years', {})
  if (early) add('era-in-doubt', {})
  remember(reading, found, (told) => tellingOf(reading, phrase, told), line)
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
