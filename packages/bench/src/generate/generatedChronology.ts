/** A month of a generated chronology, all its events written in one form. */
export interface GeneratedMonth {
  year: number
  /** 1 to 12. */
  month: number
  form: Form
  /** By day. */
  events: GeneratedEvent[]
}

/** How the events of a month are written down: the block forms in which an editor opens an event. */
export type Form = 'paragraph' | 'short' | 'bold' | 'heading' | 'list' | 'table'

/** One event, before it is written down in a form. */
export interface GeneratedEvent {
  year: number
  month: number
  day: number
  /** The last day of a range within the month; the same as `day` for one day. */
  lastDay: number
  /** A sentence that begins with a capital letter and ends with a full stop. */
  sentence: string
  /** Paragraphs after the first one, the details list and the correction among them, as Markdown. */
  followUp: string[]
  /** The footnote the first sentence carries. */
  source: {label: string; definition: string} | null
}
