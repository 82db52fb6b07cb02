import {diagnose} from '../diagnostics/diagnose.ts'
import {suggest} from '../diagnostics/suggest.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import type {MarkdownDocument} from '../markdown/readMarkdown.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Place} from '../model/place.ts'
import {type FrontMatter, frontMatterKeys} from './frontMatterKeys.ts'
import {readYaml, type YamlEntry} from './readYaml.ts'

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
  const placeOf = (from: number, to: number) => lines.placeOf(start + from, start + to)
  const {entries, errors} = readYaml(node.value)
  for (const {reason, at} of errors) diagnostics.push(diagnose('front-matter-syntax', placeOf(...at), {reason}))
  if (entries) readKeys(entries, placeOf, result, diagnostics)
  else if (errors.length === 0)
    diagnostics.push(
      diagnose('front-matter-syntax', placeOf(0, node.value.length), {reason: 'there is no "key: value" in it'}),
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
  entries: YamlEntry[],
  placeOf: (from: number, to: number) => Place,
  result: ReadFrontMatter,
  diagnostics: Diagnostic[],
): void {
  const known = Object.keys(frontMatterKeys)
  for (const {key, at, value, valueAt} of entries) {
    if (!Object.hasOwn(frontMatterKeys, key)) {
      const suggestion = suggest(key, known)
      diagnostics.push(diagnose('front-matter-key', placeOf(...at), {key, suggestion, known: known.join(', ')}))
      continue
    }
    const kind = frontMatterKeys[key as keyof typeof frontMatterKeys]
    const place = placeOf(...valueAt)
    const read = kind.read(value)
    if (read === undefined)
      diagnostics.push(
        diagnose('front-matter-value', place, {key, found: JSON.stringify(value), expected: kind.expected}),
      )
    else Object.assign(result.values, {[key]: read})
    result.places.set(key, place)
  }
}
