import type {RootContent} from 'mdast'
import {flatten} from '../markdown/flatten.ts'
import {sliceInline} from '../markdown/sliceInline.ts'
import {toHtml} from '../markdown/toHtml.ts'
import type {Correction} from '../model/annotation.ts'
import type {Span} from '../model/span.ts'
import {readDateOf} from './readDateOf.ts'
import type {Reading} from './reading.ts'

/** Reads a quotation that opens with `**Correction (20 June 2022):**`, or the same for a retraction. */
export function readCorrection(node: RootContent, event: Span | undefined, reading: Reading): Correction | undefined {
  const first = node.type === 'blockquote' ? node.children[0] : undefined
  if (node.type !== 'blockquote' || first?.type !== 'paragraph' || first.children[0]?.type !== 'strong')
    return undefined
  const {document, lines, words, lang} = reading
  const label = flatten(first.children[0], document.text).text
  if (label.length > 80) return undefined
  const [, word = '', when] = /^([^(（:：]*?)\s*(?:[(（]([^)）]*)[)）])?\s*[:：.]?\s*$/.exec(label) ?? []
  const kind = kindOf(word, words)
  if (!kind) return undefined
  const text = flatten(node, document.text).text
  const at = lines.placeOf(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const lead = text.slice(label.length).match(/^[\s:：]*/)?.[0].length ?? 0
  const rest = {
    ...first,
    children: sliceInline(first.children, {start: label.length + lead, end: Number.POSITIVE_INFINITY}, {lang}),
  }
  return {
    kind,
    date: (when && readDateOf(when, at, event, reading, true)) || null,
    text: text.slice(label.length + lead),
    html: toHtml([rest, ...node.children.slice(1)], () => undefined) ?? '',
    at,
  }
}

function kindOf(word: string, words: Reading['words']): Correction['kind'] | undefined {
  const label = word.trim().toLowerCase()
  if (words.correction.includes(label)) return 'correction'
  return words.retraction.includes(label) ? 'retraction' : undefined
}
