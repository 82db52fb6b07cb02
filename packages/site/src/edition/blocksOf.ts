import type {Block, Chronology, Page} from '@daybook/core'

/** Every block of a document: introduction, sections, events, conclusion. */
export function blocksOf(model: Chronology | Page): Block[] {
  if (!('events' in model)) return model.body
  const parts = [
    model.intro,
    ...model.sections.map(({body}) => body),
    ...model.events.map(({body}) => body),
    model.outro,
  ]
  return parts.flat()
}
