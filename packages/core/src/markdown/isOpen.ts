import type {Code, Html, Nodes, Root} from 'mdast'

/** True where the last block of a stretch is a fence or raw HTML that is not closed, and would go on behind its end. */
export function isOpen(root: Root, text: string): boolean {
  let last: Nodes | undefined = root
  while (last && last.type !== 'paragraph' && 'children' in last) last = last.children.at(-1)
  if (last?.type === 'code') return isOpenFence(last, text)
  return last?.type === 'html' && isOpenHtml(last)
}

function isOpenFence(code: Code, text: string): boolean {
  const source = text.slice(code.position?.start.offset, code.position?.end.offset)
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1]
  if (fence === undefined) return false
  const lines = source.split(/\r\n|\n|\r/)
  const close = lines.length > 1 ? (lines.at(-1) ?? '').trim() : ''
  return !(close.length >= fence.length && [...close].every((sign) => sign === fence.charAt(0)))
}

/** The kinds of HTML blocks that end at a mark and not at a blank line (CommonMark 0.31, section 4.6, kinds 1 to 5). */
const endings: [RegExp, RegExp][] = [
  [/^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
]

function isOpenHtml({value}: Html): boolean {
  return endings.some(([start, end]) => start.test(value) && !end.test(value))
}
