import {type Document, isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import type {ThemePlace} from '../diagnostics/finding.ts'

/** A JSON text and where things stand in it. */
export interface JsonFile {
  /** `undefined` where the text is no JSON. */
  value: unknown
  /** The place of the key (or list item) at a path; of its nearest parent where it is absent. */
  place(path: readonly PropertyKey[]): ThemePlace
  /** Where reading stopped, for a text that is no JSON. */
  problem: ThemePlace | null
  /** Keys that stand in an object a second time, with the place of the last. */
  duplicates(): {key: string; place: ThemePlace}[]
}

/** Reads JSON without throwing. `file` is the name that places carry. */
export function readJson(text: string, file: string): JsonFile {
  const lines = new LineCounter()
  // Places are only asked for when something is wrong, and JSON.parse is far faster.
  let document: Document | undefined
  const read = (): Document => {
    document ??= parseDocument(text, {lineCounter: lines, logLevel: 'silent', strict: false, uniqueKeys: false})
    return document
  }
  const at = (start: number, end: number): ThemePlace => {
    read()
    const from = lines.linePos(start)
    const to = lines.linePos(end)
    return {
      file,
      line: Math.max(1, from.line),
      column: Math.max(1, from.col),
      endLine: Math.max(1, to.line),
      endColumn: Math.max(1, to.col),
    }
  }
  const place = (path: readonly PropertyKey[]): ThemePlace => {
    let node: unknown = read().contents
    let range: readonly [number, number] = [0, 1]
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
        if (!pair || !isScalar(pair.key) || !pair.key.range) break
        range = [pair.key.range[0], pair.key.range[1]]
        node = pair.value
      } else if (isSeq(node)) {
        const item = node.items[Number(step)]
        if (!isScalar(item) || !item.range) break
        range = [item.range[0], item.range[1]]
        node = item
      } else break
    }
    return at(...range)
  }
  try {
    const value: unknown = JSON.parse(text)
    const duplicates = () => (countKeys(text) === keysOf(value) ? [] : findDuplicates(read().contents, at))
    return {value, place, problem: null, duplicates}
  } catch (error) {
    const offset = Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? text.length)
    return {value: undefined, place, problem: at(offset, offset + 1), duplicates: () => []}
  }
}

// Counting is far faster than reading the text with all its places, which is done only where something stands twice.
function countKeys(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)].filter(([, colon]) => colon !== undefined).length
}

function keysOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const children = Object.values(value)
  const own = Array.isArray(value) ? 0 : children.length
  return children.reduce<number>((sum, child) => sum + keysOf(child), own)
}

function findDuplicates(
  node: unknown,
  at: (start: number, end: number) => ThemePlace,
): {key: string; place: ThemePlace}[] {
  if (isSeq(node)) return node.items.flatMap((item) => findDuplicates(item, at))
  if (!isMap(node)) return []
  const seen = new Set<unknown>()
  return node.items.flatMap(({key, value}) => {
    const inside = findDuplicates(value, at)
    if (!isScalar(key) || !key.range) return inside
    const isTwice = seen.has(key.value)
    seen.add(key.value)
    return isTwice ? [{key: String(key.value), place: at(key.range[0], key.range[1])}, ...inside] : inside
  })
}
