import type {LastReading} from '../../annotate/lastReading.ts'
import type {Reference} from '../../annotate/readReferences.ts'
import type {Span} from '../../model/span.ts'
import type {Stretch} from './chooseStretch.ts'
import type {ReadStretch} from './readStretch.ts'
import type {Move} from './startMoving.ts'

/** What events say beside the model, those of the stretch as they say it now. `undefined` where a place of it is gone. */
export function spliceFacts(
  now: ReadStretch,
  {from, to}: Stretch,
  {chronology: {events}, references, leads}: LastReading,
  move: Move,
): Pick<LastReading, 'references' | 'leads'> | undefined {
  const spliced = {
    references: new Map<string, readonly Reference[]>(now.references),
    leads: new Map<string, Span>(now.leads),
  }
  for (const [index, {id}] of events.entries()) {
    if (index >= from && index <= to) continue
    const own = {asked: references.get(id), lead: leads.get(id)}
    if (!own.asked && !own.lead) continue
    const moved = index < from ? own : move(own)
    if (!moved) return undefined
    if (moved.asked) spliced.references.set(id, moved.asked)
    if (moved.lead) spliced.leads.set(id, moved.lead)
  }
  return spliced
}
