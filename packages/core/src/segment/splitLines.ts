import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {type FlatText, sourceOffset} from '../markdown/flatten.ts'
import {sliceInline} from '../markdown/sliceInline.ts'
import {positionWithin} from './positionWithin.ts'
import {readLead} from './readLead.ts'

/**
 * Text pasted from elsewhere often parts its events by single line ends, which Markdown takes for one paragraph. Splits a
 * paragraph before each line that opens with a date of its own, where the line end was meant: not where prose of even lines
 * was wrapped. `flat` is the text of the paragraph.
 */
export function splitLines(paragraph: Paragraph, flat: FlatText, source: string, lexicon: Lexicon): Paragraph[] {
  if (!flat.text.includes('\n')) return [paragraph]
  const lines = linesOf(flat.text)
  const wrapped = isWrapped(lines.map(({text}) => text.trimEnd()))
  const starts = lines.filter((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || !isDated(line.text, lexicon)) return false
    return isBroken(source, sourceOffset(flat, line.start - 1)) || isMeant(before.text, wrapped, lexicon)
  })
  if (starts.length === 0) return [paragraph]
  // What is left of a text stands where its line starts, not where the text did.
  const cutAt = (text: Text, at: number): Text => ({
    ...text,
    position: positionWithin(source, text, [sourceOffset(flat, at), text.position?.end.offset ?? 0]),
  })
  const edges = [0, ...starts.map(({start}) => start), flat.text.length]
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? flat.text.length
    const last = index === edges.length - 2
    const children = sliceInline(paragraph.children, {start, end: last ? end : end - 1}, {cutAt})
    const {start: from, end: to} = paragraph.position ?? {}
    const offsets = [
      index === 0 ? (from?.offset ?? 0) : lineStart(source, sourceOffset(flat, start - 1)),
      last ? (to?.offset ?? 0) : trimEnd(source, sourceOffset(flat, end - 1)),
    ] as const
    return {
      ...paragraph,
      children: withoutEnd(within(children, offsets)),
      position: positionWithin(source, paragraph, offsets),
    }
  })
}

/** Lines are wrapped by no one at less than the first of these, nor at more than the second. */
const [narrowestWrap, widestWrap] = [40, 160]

/** Prose of even lines: each but the last is as long as the next word allows. */
function isWrapped(lines: string[]): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const isFull = (line: string, index: number) => {
    const next = lines[index + 1]
    return next === undefined || line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > longest
  }
  return longest >= narrowestWrap && longest <= widestWrap && lines.every(isFull)
}

/** True for a line end that Markdown or HTML marks as meant: a backslash, two spaces, `<br>`. */
function isBroken(source: string, at: number): boolean {
  return (
    /^(?: {2,}|\\)[\n\r]/.test(source.slice(at, at + 40)) ||
    /(?:<br\s*\/?>| {2}|\\)\s*$/i.test(source.slice(Math.max(0, at - 12), at))
  )
}

/** Was the end of this line meant? It is where a sentence ends, or where nothing but a date stands. */
function isMeant(before: string, wrapped: boolean, lexicon: Lexicon): boolean {
  if (readLead(before, lexicon)?.alone) return true
  return !wrapped && /[.!?…:;)\]”»"。！？：；）」』؟]$/.test(before.trimEnd())
}

function isDated(line: string, lexicon: Lexicon): boolean {
  const lead = readLead(line, lexicon)
  return lead !== undefined && lead.phrase.shape === 'full' && !lead.background
}

function linesOf(text: string): {start: number; text: string}[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = {start, text: line}
    start += line.length + 1
    return found
  })
}

/** Images, tags and marks of footnotes have no text to be cut by; they stay in the line in which they stand. */
function within(nodes: PhrasingContent[], [start, end]: readonly [number, number]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if ('children' in node) return [{...node, children: within(node.children, [start, end])} as PhrasingContent]
    const at = node.position?.start.offset ?? start
    const isCut = node.type === 'text' || node.type === 'inlineCode' || (at >= start && at < end)
    return isCut ? [node] : []
  })
}

/** White space in front of a line end shows nothing. */
function withoutEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  return last?.type === 'text' ? [...nodes.slice(0, -1), {...last, value: last.value.trimEnd()}] : nodes
}

/** Where the text of the next line starts, from a line end or the mark of a break in front of it. */
function lineStart(source: string, from: number): number {
  const pattern = /[^\n\r]*(?:\r\n|\n|\r)[ \t]*/y
  pattern.lastIndex = from
  return from + (pattern.exec(source)?.[0].length ?? 0)
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length
}
