import type {List, ListItem, RootContent} from 'mdast'
import {diagnose} from '../diagnostics/diagnose.ts'
import {suggest} from '../diagnostics/suggest.ts'
import {type FlatText, flatten, sourceOffset} from '../markdown/flatten.ts'
import type {Place} from '../model/place.ts'
import type {Reading} from './reading.ts'
import type {DetailField} from './words/annotationWords.ts'

/** One line of the details list. */
export interface Detail {
  field: DetailField
  label: string
  value: string
  /** Where the value stands. */
  at: Place
}

/**
 * Reads a list as details, `Label: value` in every item; `undefined` for a list that is prose. One label that is not known
 * among others that are is reported, and the list stays prose, so that nothing of it is lost.
 */
export function readDetails(node: RootContent | undefined, reading: Reading): Detail[] | undefined {
  if (node?.type !== 'list' || node.ordered) return undefined
  const lines = (node as List).children.map((item) => readLine(item, reading))
  if (!lines.every((line) => line !== undefined)) return undefined
  const labels = new Map(reading.words.labels)
  const known = lines.filter(({label}) => labels.has(label.toLowerCase()))
  if (known.length === 0) return undefined
  if (known.length < lines.length) {
    for (const {label, labelAt} of lines.filter((line) => !known.includes(line)))
      reading.diagnostics.push(
        diagnose('unknown-label', labelAt, {
          label,
          suggestion: suggest(label, labels.keys()),
          known: namesToSuggest(reading.words.labels).join(', '),
        }),
      )
    return undefined
  }
  return lines.map(({label, value, at}) => ({field: labels.get(label.toLowerCase()) as DetailField, label, value, at}))
}

/** The first word of each field. */
function namesToSuggest(labels: Reading['words']['labels']): string[] {
  const fields = new Set<DetailField>()
  return labels.filter(([, field]) => !fields.has(field) && fields.add(field)).map(([word]) => word)
}

function readLine(
  item: ListItem,
  reading: Reading,
): {label: string; value: string; at: Place; labelAt: Place} | undefined {
  const [only, ...rest] = item.children
  if (only?.type !== 'paragraph' || rest.length > 0) return undefined
  const flat = flatten(only, reading.document.text)
  const colon = flat.text.search(/[:：]/)
  if (colon < 1 || colon > 30) return undefined
  const label = flat.text.slice(0, colon).trim()
  const behind = flat.text.slice(colon + 1)
  const value = behind.trim()
  if (label === '' || value === '') return undefined
  const start = colon + 1 + behind.length - behind.trimStart().length
  return {
    label,
    value,
    at: placeOf(flat, start, start + value.length, reading),
    labelAt: placeOf(flat, 0, colon, reading),
  }
}

/** Where a stretch of flat text stands in the source. */
export function placeOf(flat: FlatText, start: number, end: number, {lines}: Reading): Place {
  return lines.placeOf(sourceOffset(flat, start), sourceOffset(flat, Math.max(start, end - 1)) + 1)
}
