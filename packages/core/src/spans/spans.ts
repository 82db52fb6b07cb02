import type {Span} from '../model/span.ts'
import type {EventDraft, SectionDraft} from '../segment/segment.ts'

/** What the dates of a document mean. */
export interface Spans {
  events: Map<EventDraft, Span>
  /** Sections that only group have none. */
  sections: Map<SectionDraft, Span>
}
