import type {InlineCode, PhrasingContent, Text} from 'mdast'
import {hiddenBy} from './hiddenText.ts'

/**
 * The inline nodes that hold the plain text from `start` to `end`, cut where they lie across an edge. The nodes that came in
 * are left as they are. With a language given, the first letter is raised; with `cutAt`, a text that is cut in front is what it
 * makes of it, told where in the plain text its rest starts.
 */
export function sliceInline(
  nodes: readonly PhrasingContent[],
  {start, end}: {start: number; end: number},
  {lang, cutAt}: Pick<Slicing, 'lang' | 'cutAt'> = {},
): PhrasingContent[] {
  const state: Slicing = {at: 0, start, end, lang, cutAt}
  return nodes.flatMap((node) => sliceNode(node, state))
}

interface Slicing {
  /** Characters of plain text that have been passed. */
  at: number
  start: number
  end: number
  /** Set until the first letter has been raised. */
  lang?: string | undefined
  cutAt?: ((text: Text, at: number) => Text) | undefined
  /** The element whose content is no text: `script`. */
  hidden?: string | undefined
}

function sliceNode(node: PhrasingContent, state: Slicing): PhrasingContent[] {
  if (node.type === 'html') state.hidden = hiddenBy(node.value, state.hidden)
  else if (state.hidden !== undefined) return [node]
  if (node.type === 'text' || node.type === 'inlineCode') return sliceText(node, state)
  const before = state.at
  if (node.type === 'break') {
    state.at++
    return before > state.start && before < state.end ? [node] : []
  }
  // Images and marks of footnotes are never part of a date.
  if (node.type === 'image' || node.type === 'footnoteReference') return [node]
  // Tags have no text of their own; they go with the text they stand behind.
  if (!('children' in node)) return before >= state.start && before <= state.end ? [node] : []
  const children = node.children.flatMap((child) => sliceNode(child, state))
  return children.length > 0 || node.children.length === 0 ? [{...node, children} as PhrasingContent] : []
}

function sliceText(node: Text | InlineCode, state: Slicing): PhrasingContent[] {
  const before = state.at
  state.at += node.value.length
  const value = node.value.slice(Math.max(0, state.start - before), Math.max(0, state.end - before))
  if (value === '') return []
  if (node.type !== 'text') return [{...node, value}]
  const text = {...node, value: raise(value, state)}
  return state.cutAt && state.start > before ? [state.cutAt(text, state.start)] : [text]
}

function raise(value: string, state: Slicing): string {
  const trimmed = value.trimStart()
  if (state.lang === undefined || trimmed === '') return value
  const raised = raiseFirst(trimmed, state.lang)
  state.lang = undefined
  return raised
}

/** The text with its first letter as a capital, by the rules of the language. */
export function raiseFirst(text: string, lang: string): string {
  // Capital letters stay; `i` has another capital in Turkish.
  const code = text.charCodeAt(0)
  if (code >= 0x41 && code <= 0x5a) return text
  if (code >= 0x61 && code <= 0x7a && code !== 0x69) return String.fromCharCode(code - 32) + text.slice(1)
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toLocaleUpperCase(lang) + text.slice(first.length)
}
