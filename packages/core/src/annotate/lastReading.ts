import type {ReadFrontMatter} from '../frontmatter/readFrontMatter.ts'
import type {Chronology} from '../model/chronology.ts'
import type {Span} from '../model/span.ts'
import type {Segments} from '../segment/segment.ts'
import type {Spans} from '../spans/spans.ts'
import type {Title} from '../spans/yearOfDocument.ts'
import type {AnnotatedEvent} from './annotateEvent.ts'
import type {Reference} from './readReferences.ts'

/** What was read of a document beside its model: enough to read some of its events without the others. */
export interface LastReading {
  chronology: Chronology
  frontMatter: ReadFrontMatter
  title: Title | undefined
  /** What events refer to, by their ids. Most refer to nothing. */
  references: ReadonlyMap<string, readonly Reference[]>
  /** The dates that events open with, by their ids, where their details give others. */
  leads: ReadonlyMap<string, Span>
}

/** What events say beside the model, by their ids. */
export function factsOf(
  events: readonly AnnotatedEvent[],
  {events: drafts}: Segments,
  spans: Spans,
): Pick<LastReading, 'references' | 'leads'> {
  const opened = drafts.flatMap((draft) => spans.events.get(draft) ?? [])
  const references = new Map<string, readonly Reference[]>()
  const leads = new Map<string, Span>()
  for (const [index, event] of events.entries()) {
    const lead = opened[index]
    if (event.references.length > 0) references.set(event.id, event.references)
    if (lead && lead !== event.date) leads.set(event.id, lead)
  }
  return {references, leads}
}
