import type {Chronology} from '../../model/chronology.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Stretch} from './chooseStretch.ts'
import type {Change} from './findChange.ts'
import type {ReadStretch} from './readStretch.ts'
import type {Move} from './startMoving.ts'
import {beginOf, ofTheWhole, within} from './within.ts'

/** What is wrong with the document, without what only all events together tell. */
export function spliceDiagnostics(
  now: ReadStretch,
  stretch: Stretch,
  {last, lastNow}: Change,
  chronology: Chronology,
  move: Move,
): Diagnostic[] | undefined {
  const begin = beginOf(chronology, stretch)
  const own = chronology.diagnostics.filter(({code}) => !ofTheWhole.has(code))
  const above = own.filter(({place}) => place.line < begin)
  const below = move(own.filter(({place}) => place.line > stretch.last))
  return below && [...above, ...within(now.reading.diagnostics, begin, stretch.last + lastNow - last), ...below]
}
