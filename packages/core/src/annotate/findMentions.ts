import type {RootContent} from 'mdast'
import {type FlatText, flatten} from '../markdown/flatten.ts'
import {walk} from '../markdown/walk.ts'
import {type FoundName, findNames} from '../registers/nameIndex.ts'
import type {Reading} from './reading.ts'

/**
 * Finds the actors or places that a block names. A link to the page of one, `[the ministry](2022/actors/defence.html)`, says which
 * is meant, whatever its words say otherwise.
 */
export function findMentions(
  node: RootContent,
  flat: FlatText,
  register: 'actors' | 'places',
  reading: Reading,
): FoundName[] {
  const index = reading[register]
  if (index.byId.size === 0) return []
  const linked = linkedNames(node, flat, register, reading)
  const named = findNames(flat.text, index).filter(
    ({start, end}) => !linked.some((link) => start < link.end && link.start < end),
  )
  return [...linked, ...named].sort((a, b) => a.start - b.start)
}

function linkedNames(node: RootContent, flat: FlatText, register: string, reading: Reading): FoundName[] {
  const found: FoundName[] = []
  const starts = new Map(flat.stretches.map(({source, at}) => [source, at]))
  walk(node, (next) => {
    const [, folder, id] = next.type === 'link' ? (target.exec(next.url) ?? []) : []
    const entry = folder === register && id !== undefined ? reading[folder as 'actors'].byId.get(id) : undefined
    if (!entry || next.type !== 'link') return
    const inner = flatten(next, reading.document.text)
    const start = starts.get(inner.stretches[0]?.source ?? -1)
    if (start !== undefined) found.push({entry, start, end: start + inner.text.length})
  })
  return found
}

/** The page of an actor or a place in the site. */
const target = /(?:^|\/)(actors|places)\/([^/?#]+?)(?:\.html)?(?:[?#].*)?$/
