import type {Event, Source} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import type {SourceView} from './eventView.ts'
import type {PageContext} from './pageContext.ts'

/** The sources that an event cites, each once, by the numbers that its text shows. */
export function makeSourceViews(context: PageContext, chronology: PublishedChronology, event: Event): SourceView[] {
  const numbers = new Map(event.citations.map((citation) => [citation.number, citation.source]))
  return [...numbers]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, id]) => {
      const source = chronology.sources.get(id)
      return source ? makeSourceView(context, chronology, source, number, `${event.id}-source-${number}`) : []
    })
}

/** A source with the number it has in its list, and the `id` of its element. */
export function makeSourceView(
  context: PageContext,
  chronology: PublishedChronology,
  source: Source,
  number: number,
  anchor: string,
): SourceView {
  const captured = source.archive?.captured
  return {
    number,
    anchor,
    html: context.html(chronology.file, source.html),
    url: source.url === null ? null : context.url(chronology.file, source.url),
    archiveUrl: source.archive?.url ?? null,
    archiveDate: captured ? captureDate(captured, context) : null,
  }
}

/** An archive's time, `2022-05-23T10:11:12Z` or less, as the day in words. */
function captureDate(captured: string, {longDate}: PageContext): string {
  const civil = /^\d{4}-\d\d-\d\d/.exec(captured)?.[0]
  return civil ? longDate(civil) : captured
}
