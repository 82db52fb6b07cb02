import type {Event, Span} from '@daybook/core'

/** The date of an event, with where its parts were read left to the event, of which that is seldom asked. */
export class SpanInShort implements Span {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly kind: Span['kind']
  readonly precision: Span['precision']
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly time: Span['time']
  readonly text: string
  private readonly event: {whole: Event}

  constructor(span: Span, event: {whole: Event}) {
    this.edtf = span.edtf
    // Most dates are days, of which the text is kept once.
    this.earliest = span.earliest === span.edtf ? span.edtf : span.earliest
    this.latest = span.latest === span.edtf ? span.edtf : span.latest
    this.kind = span.kind
    this.precision = span.precision
    this.approximate = span.approximate
    this.uncertain = span.uncertain
    this.time = span.time
    this.text = span.text
    this.event = event
  }

  get parts(): Span['parts'] {
    return this.event.whole.date.parts
  }

  toJSON(): Span {
    return this.event.whole.date
  }
}
