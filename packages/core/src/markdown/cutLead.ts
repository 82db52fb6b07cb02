import type {PhrasingContent} from 'mdast'

/**
 * Cuts the first `length` characters of plain text off a run of inline nodes and raises the first letter of the rest.
 * The nodes that came in are left as they are.
 */
export function cutLead(nodes: readonly PhrasingContent[], length: number, lang: string): PhrasingContent[] {
  const state = {left: length, raised: false, lang}
  return nodes.flatMap((node) => cutNode(node, state))
}

interface Cut {
  left: number
  raised: boolean
  lang: string
}

function cutNode(node: PhrasingContent, state: Cut): PhrasingContent[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const value = node.value.slice(state.left)
    const cut = node.value.length - value.length
    state.left -= cut
    if (value === '') return []
    return [{...node, value: node.type === 'text' ? raise(value, state) : value}]
  }
  if (node.type === 'break' && state.left > 0) {
    state.left--
    return []
  }
  if (!('children' in node)) return [node]
  const before = state.left
  const children = node.children.flatMap((child) => cutNode(child, state))
  // Emphasis that held nothing but the lead goes with it.
  if (children.length === 0 && before > 0 && node.children.length > 0) return []
  return [{...node, children} as PhrasingContent]
}

function raise(value: string, state: Cut): string {
  if (state.raised) return value
  const trimmed = value.trimStart()
  if (trimmed === '') return value
  state.raised = true
  return raiseFirst(trimmed, state.lang)
}

/** The text with its first letter as a capital, by the rules of the language. */
export function raiseFirst(text: string, lang: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return first.toLocaleUpperCase(lang) + text.slice(first.length)
}
