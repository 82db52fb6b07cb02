import {isMap, isScalar, LineCounter, parseDocument, type YAMLMap} from 'yaml'
import {diagnose} from '../diagnostics/diagnose.ts'
import {suggest} from '../diagnostics/suggest.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Place} from '../model/place.ts'
import {type FrontMatter, frontMatterKeys} from './frontMatterKeys.ts'

/** What the front matter says, key by key, with the place of each value. */
export interface ReadFrontMatter {
  values: FrontMatter
  places: Map<string, Place>
}

/**
 * Reads the YAML at the head of a document. Anything wrong with it is reported with its place, and what is right is
 * still used.
 */
export function readFrontMatter(
  document: MarkdownDocument,
  lines: LineIndex,
  diagnostics: Diagnostic[],
): ReadFrontMatter {
  const node = document.root.children[0]
  const result: ReadFrontMatter = {values: {}, places: new Map()}
  if (node?.type !== 'yaml') {
    reportUnclosed(document, lines, diagnostics)
    return result
  }
  // The YAML begins on the line below the opening fence.
  const start = document.text.indexOf('\n', node.position?.start.offset ?? 0) + 1
  const yaml = parseDocument(node.value, {lineCounter: new LineCounter(), uniqueKeys: true, prettyErrors: false})
  for (const error of yaml.errors) {
    const place = lines.placeOf(start + error.pos[0], start + error.pos[1])
    diagnostics.push(diagnose('front-matter-syntax', place, {reason: firstLine(error.message)}))
  }
  if (yaml.errors.length > 0) return result
  if (isMap(yaml.contents))
    readKeys(yaml.contents, (from, to) => lines.placeOf(start + from, start + to), result, diagnostics)
  else if (yaml.contents !== null)
    diagnostics.push(
      diagnose('front-matter-syntax', lines.placeOf(start, start + node.value.length), {
        reason: 'there is no "key: value" in it',
      }),
    )
  return result
}

/** A rule with `key: value` right below it, at the head of a document, was meant as front matter. */
function reportUnclosed({text}: MarkdownDocument, lines: LineIndex, diagnostics: Diagnostic[]): void {
  const head = /^\s*---[ \t]*(?:\r\n|\n|\r)[a-z][a-z-]*:(?:\s|$)/.exec(text)
  if (!head) return
  const start = text.indexOf('---')
  const reason = start === 0 ? 'the closing line of three hyphens is missing' : 'it does not start on the first line'
  diagnostics.push(diagnose('front-matter-syntax', lines.placeOf(start, start + 3), {reason}))
}

function readKeys(
  map: YAMLMap,
  placeOf: (from: number, to: number) => Place,
  result: ReadFrontMatter,
  diagnostics: Diagnostic[],
): void {
  const known = Object.keys(frontMatterKeys)
  for (const {key, value} of map.items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const place = placeOf(...rangeOf(key))
    if (!Object.hasOwn(frontMatterKeys, name)) {
      diagnostics.push(
        diagnose('front-matter-key', place, {key: name, suggestion: suggest(name, known), known: known.join(', ')}),
      )
      continue
    }
    const kind = frontMatterKeys[name as keyof typeof frontMatterKeys]
    // Numbers keep their spelling: a version 1.10 is not 1.1.
    const plain = isScalar(value)
      ? (value.source ?? value.value)
      : value && 'toJSON' in (value as object)
        ? (value as YAMLMap).toJSON()
        : null
    const at = value ? placeOf(...rangeOf(value)) : place
    const read = kind.read(plain)
    if (read === undefined)
      diagnostics.push(
        diagnose('front-matter-value', at, {key: name, found: JSON.stringify(plain), expected: kind.expected}),
      )
    else Object.assign(result.values, {[name]: read})
    result.places.set(name, at)
  }
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as {range?: [number, number, number] | null}).range
  return range ? [range[0], range[1]] : [0, 0]
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '')
}
