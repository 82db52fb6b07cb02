import {normaliseLabel} from '../markdown/labels.ts'
import type {Definition, Source} from '../model/annotation.ts'
import type {Chronology} from '../model/chronology.ts'

/** What the labels in a text stand for. */
export interface Labels {
  sources: Source[]
  definitions: Definition[]
}

/**
 * Finds what the labels in a text are defined as, each at most once in the document and not inside another block. `undefined`
 * where that is not sure.
 */
export function findLabels(text: string, document: string, {sources, definitions}: Chronology): Labels | undefined {
  const labels = labelsIn(text)
  if (labels === undefined) return undefined
  const found: Labels = {sources: [], definitions: []}
  if (labels.size === 0) return found
  const defined = definedIn(document, labels)
  for (const label of labels) {
    const count = defined.get(label) ?? 0
    if (count === 0) continue
    const source = label.startsWith('^') ? sources.find((each) => isNamed(each, label.slice(1))) : undefined
    const definition = label.startsWith('^') ? undefined : definitions.find((each) => isNamed(each, label))
    if (count > 1 || !(source ?? definition)) return undefined
    if (source) found.sources.push(source)
    if (definition) found.definitions.push(definition)
  }
  return found
}

/** Definitions to be read in front of a text, so that its marks and links mean what they mean in the document. */
export function stubsOf({sources, definitions}: Labels): string[] {
  return [...sources.map(({label}) => `[^${label}]: x`), ...definitions.map(({markdown}) => markdown)]
}

/** The labels that stand in brackets; `undefined` where one of them is written with signs that may be read otherwise. */
function labelsIn(text: string): Set<string> | undefined {
  const labels = new Set<string>()
  if (!text.includes('[')) return labels
  for (const [, label = ''] of text.matchAll(/\[([^[\]]*)\]/g)) {
    if (/[\\&]/.test(label)) return undefined
    labels.add(nameOf(label))
  }
  return labels
}

/** How often a document may define each of these labels, in whatever block. */
function definedIn(document: string, labels: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = document.indexOf(']:'); at >= 0; at = document.indexOf(']:', at + 2)) {
    const behind = document.slice(Math.max(0, at - longestLabel), at)
    const label = nameOf(behind.slice(behind.lastIndexOf('[') + 1))
    if (labels.has(label)) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
}

/** A label as it is compared, without the marks of a quotation at the head of its lines. */
function nameOf(label: string): string {
  return normaliseLabel(label.replace(/[\n\r][\t >]*/g, ' '))
}

/** CommonMark 0.31, section 4.7. */
const longestLabel = 999

function isNamed({label}: {label: string}, name: string): boolean {
  return label === name || normaliseLabel(label) === name
}
