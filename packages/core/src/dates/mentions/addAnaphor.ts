import type {Part, Span} from '../../model/span.ts'
import {addOther} from './addOther.ts'
import {addResolved} from './addResolved.ts'
import type {Anaphor} from './mention.ts'
import type {Narrative} from './narrative.ts'
import type {Reading, Source} from './reading.ts'
import {remember} from './remember.ts'
import {resolveAnaphor} from './resolveAnaphor.ts'
import {sourceWords} from './sourceWords.ts'
import {isElsewhere} from './tellingOf.ts'

/** Takes note of a phrase that points at a date told before; of a mere reference where there is none. */
export function addAnaphor(reading: Reading, anaphor: Anaphor): void {
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
  const {found, add} = addResolved(reading, anchored.phrase, anchored.previous, anchored.from)
  if (found.span) found.span.parts = inherited(found.span.parts, reading, anchored.from)
  if (anchored.doubtful) add('anchor-in-doubt', {date: found.edtf, source: sourceWords(reading, anchored.from)})
  const {target, deictic} = anaphor
  const counts = deictic || 'clock' in target || ('unit' in target && target.count < 0)
  const aside = counts || ('holiday' in target && !anaphor.marks.relation)
  if (deictic && isOfADay(target) && anchored.from === 'reference') narrative.current = true
  const inferred = 'unit' in target && target.count !== 0
  remember(
    reading,
    found,
    (told) => (aside ? 'aside' : isElsewhere(reading, told) ? 'passing' : 'main'),
    line,
    inferred,
  )
}

/** `yesterday`, `Friday`, `last week`: a text that says so was written then. */
function isOfADay(target: Anaphor['target']): boolean {
  return 'weekday' in target || ('unit' in target && (target.unit === 'day' || target.unit === 'week'))
}

/** `today` in a text that tells of other times is no day. */
function isToday({target, deictic}: Anaphor, {main, reference, current}: Narrative): boolean {
  if (!deictic || !('unit' in target) || target.unit !== 'day' || target.count !== 0) return false
  return !reference || (!current && main !== undefined && Math.abs(main.year - reference.year) > 1)
}

function inherited(parts: Span['parts'], {lines}: Reading, from: Source): Span['parts'] {
  const at = from === 'reference' ? undefined : lines.placeOf(from.start, from.end)
  const told = ({value}: Part): Part => (at ? {value, from: 'previous', at} : {value, from: 'previous'})
  const inherited: Span['parts'] = {}
  if (parts.year) inherited.year = told(parts.year)
  if (parts.month) inherited.month = told(parts.month)
  if (parts.day) inherited.day = told(parts.day)
  return inherited
}
