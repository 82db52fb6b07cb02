import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import type {Segments} from './segment.ts'
import type {Unit} from './unit.ts'

/** A stretch of the source and what it is. */
export interface Slice {
  kind: 'front-matter' | 'intro' | 'section' | 'event' | 'definition' | 'outro'
  markdown: string
}

/**
 * Cuts the source into slices that, joined, are the source again. White space belongs to the slice before it; a document
 * of nothing else is an introduction.
 */
export function outline(document: MarkdownDocument, segments: Segments): Slice[] {
  const owners = ownersOf(segments)
  const shift = document.source.length - document.text.length
  const starts: {kind: Slice['kind']; owner: unknown; at: number}[] = []
  for (const unit of segments.units) {
    const {kind, owner} = owners.get(unit) ?? {kind: 'section', owner: unit}
    if (starts.at(-1)?.owner !== owner) starts.push({kind, owner, at: unit.start + shift})
  }
  if (starts[0]) starts[0].at = 0
  else if (document.source !== '') starts.push({kind: 'intro', owner: undefined, at: 0})
  return starts.map(({kind, at}, index) => ({kind, markdown: document.source.slice(at, starts[index + 1]?.at)}))
}

/** Whom each unit belongs to. */
function ownersOf(segments: Segments): Map<Unit, {kind: Slice['kind']; owner: unknown}> {
  const owners = new Map<Unit, {kind: Slice['kind']; owner: unknown}>()
  const own = (units: Unit[], kind: Slice['kind'], owner: unknown) => {
    for (const unit of units) owners.set(unit, {kind, owner})
  }
  own(segments.intro, 'intro', segments.intro)
  own(segments.outro, 'outro', segments.outro)
  own(segments.definitions, 'definition', segments.definitions)
  own(
    segments.units.filter((unit) => unit.kind === 'front-matter'),
    'front-matter',
    'front-matter',
  )
  for (const section of segments.sections) own([section.unit, ...section.body], 'section', section)
  for (const event of segments.events) own(event.units, 'event', event)
  return owners
}
