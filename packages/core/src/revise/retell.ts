import {annotateEvent} from '../annotate/annotateEvent.ts'
import {findNotTaken} from '../annotate/findNotTaken.ts'
import {type Ids, startIds} from '../annotate/makeIds.ts'
import type {Reading} from '../annotate/reading.ts'
import type {Reference} from '../annotate/readReferences.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Event} from '../model/event.ts'
import type {Span} from '../model/span.ts'
import type {ReadExcerpt} from './readExcerpt.ts'

/** What the units of an event say, and what they ask of the rest of the document. */
export interface Retold {
  event: Event
  references: Reference[]
  cited: ReadonlySet<string>
  /** The ids that its author chose, and the one made from its date and title where none of them was to be had. */
  chosen: string[]
  made: string | undefined
  diagnostics: Diagnostic[]
}

/**
 * Reads the units of an event whose date is known. It has the id that is known, unless it was told `before` with other words for
 * one to be made from.
 */
export function retell({units, from, to, reading}: ReadExcerpt, date: Span, id: string, before?: Retold): Retold {
  const own: Reading = {...reading, cited: new Set(), diagnostics: []}
  const draft = {units: units.slice(from, to).filter(({kind}) => kind !== 'definition')}
  const named: Pick<Retold, 'chosen' | 'made'> = {chosen: [], made: undefined}
  const {references, ...event} = annotateEvent(draft, date, idsFor(id, named, before), own)
  own.diagnostics.push(...findNotTaken({units: draft.units, events: [draft], backgrounds: []}, own))
  return {event, references, cited: own.cited, ...named, diagnostics: own.diagnostics}
}

/** Gives out the id that is known, or a new one, and keeps what it was asked for. */
function idsFor(known: string, named: Pick<Retold, 'chosen' | 'made'>, before: Retold | undefined): Ids {
  return {
    make(date, title, at) {
      named.made = startIds().make(date, title, at)
      return before && before.made !== named.made ? named.made : known
    },
    claim(id) {
      named.chosen.push(id)
      return id === known ? id : undefined
    },
  }
}
