import {flatten} from '../markdown/flatten.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import type {Unit} from './unit.ts'

/** Takes the heading of the first level out of an introduction, as the title of the document. */
export function takeTitle(intro: Unit[], document: MarkdownDocument): string | undefined {
  const at = intro.findIndex((unit) => unit.kind === 'heading' && unit.level === 1)
  const [unit] = at < 0 ? [] : intro.splice(at, 1)
  const title = unit && flatten(unit.nodes, document.text).text.trim()
  return title || undefined
}
