import type {Annotated} from './annotate/annotate.ts'
import {boundingSpan} from './dates/boundingSpan.ts'
import type {ReadFrontMatter} from './frontmatter/readFrontMatter.ts'
import {directionOf} from './markdown/directionOf.ts'
import type {Chronology} from './model/chronology.ts'
import type {Diagnostic} from './model/diagnostic.ts'
import type {Event} from './model/event.ts'
import type {Span} from './model/span.ts'

/** What is known of the document as a whole. */
export interface DocumentFacts {
  id: string
  title: string
  lang: string
  frontMatter: ReadFrontMatter
  /** The period that the front matter names. */
  period: Span | undefined
  diagnostics: Diagnostic[]
}

/** Puts the model together. */
export function toChronology(annotated: Annotated, facts: DocumentFacts): Chronology {
  const {values} = facts.frontMatter
  const events = annotated.events.map(({references: _, ...event}) => event)
  return {
    schema: 1,
    id: facts.id,
    title: facts.title,
    ...(values.subtitle !== undefined && {subtitle: values.subtitle}),
    lang: facts.lang,
    dir: directionOf(facts.lang),
    ...(values.publisher && {publisher: values.publisher}),
    ...(values.license !== undefined && {license: values.license}),
    ...(values.version !== undefined && {version: values.version}),
    ...(values.year !== undefined && {year: values.year}),
    ...(values.dates !== undefined && {dates: values.dates}),
    period: facts.period ?? boundingSpan(events.map((event) => event.date)),
    intro: annotated.intro,
    outro: annotated.outro,
    sections: annotated.sections,
    events,
    sources: annotated.sources,
    definitions: annotated.definitions,
    tombstones: tombstonesOf(events),
    diagnostics: facts.diagnostics.sort(byPlace),
  }
}

/** What stands at the addresses of events that were withdrawn. */
export function tombstonesOf(events: Event[]): Chronology['tombstones'] {
  return events.flatMap(({id, date, corrections}) => {
    const retraction = corrections.find(({kind}) => kind === 'retraction')
    return retraction ? [{id, date, retracted: retraction.date, reason: retraction.text}] : []
  })
}

function byPlace({place: a}: Diagnostic, {place: b}: Diagnostic): number {
  return a.line - b.line || a.column - b.column
}
