import type {Block} from '../model/block.ts'
import type {Chronology, Section} from '../model/chronology.ts'
import type {Event} from '../model/event.ts'
import {writeFrontMatter} from './writeFrontMatter.ts'

/**
 * Writes a chronology back as a Markdown document. Read again with the same options, it gives the same model, but for
 * places, hashes, ids made of places, and diagnostics about the form of the source: front matter is written anew,
 * footnotes and definitions stand at the end.
 */
export function toMarkdown(chronology: Chronology): string {
  const {intro, events, sections, outro} = chronology
  const byId = new Map(events.map((event) => [event.id, event]))
  const inSections = new Set(sections.flatMap((section) => section.events))
  const last = events.findLastIndex(({date}) => date.kind !== 'since')
  // After the last event a rule would start the conclusion.
  const write = (event: Event | undefined) => (event ? writeEvent(event, events.indexOf(event) < last) : [])
  const pieces = [
    ...writeBlocks(intro),
    ...events.filter(({id}) => !inSections.has(id)).flatMap(write),
    ...sections.flatMap((section, index) => [
      ...writeSection(section, sections[index + 1]),
      ...section.events.flatMap((id) => write(byId.get(id))),
    ]),
    ...(outro.length > 0 ? [rule, ...writeBlocks(outro)] : []),
  ]
  return join([writeFrontMatter(chronology), ...pieces], writeNotes(chronology))
}

const rule = '---'
/** Stands for the footnotes and definitions, where they have to part two blocks. */
const placeOfNotes = '\0'

function writeSection(section: Section, next: Section | undefined): string[] {
  const {markdown, at, body} = section
  const heading = indent(markdown, at.column)
  return [heading, ...(needsRule(section, next) ? [rule] : []), ...writeBlocks(body)]
}

/** A period over undated text only would be an event. */
function needsRule({heading, period, body, events, level}: Section, next: Section | undefined): boolean {
  if (period === null || events.length > 0 || bare(heading) !== bare(period.text)) return false
  if (next?.period) return body.length > 0 && (next.level || lineRank) <= (level || lineRank)
  return body.length > 0 || next !== undefined
}

/** Lines alone stand below every heading. */
const lineRank = 7

function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

function writeEvent(event: Event, canHaveRules: boolean): string[] {
  if (event.markdown !== undefined) return [event.markdown]
  const written = writeBlocks(event.body, canHaveRules ? rule : placeOfNotes)
  return canHaveRules && isPeriod(event) ? [...written, rule] : written
}

/** A period over undated text is an event as long as no dated text follows it. */
function isPeriod({body: [opener], date}: Event): boolean {
  if (opener?.afterLead === undefined || date.precision === 'day') return false
  return opener.role === 'heading' || opener.afterLead === ''
}

/** Blocks in order; two lists with the same marks would be one without something between them that shows nothing. */
function writeBlocks(blocks: Block[], divider = rule): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const kind = listKind(block)
    return before && kind && kind === listKind(before) ? [divider, writeBlock(block)] : [writeBlock(block)]
  })
}

/** The sign that marks the items of a list; `undefined` for any other block. */
function listKind({markdown, html}: Block): string | undefined {
  return /^<[ou]l\b/.test(html) ? (/^(?:[-*+]|\d+([.)]))/.exec(markdown)?.at(-1) ?? markdown.charAt(0)) : undefined
}

/** A block with the indentation of its first line, which is not part of it. */
function writeBlock({markdown, html, at}: Block): string {
  // White space in front of a paragraph means nothing.
  if (html.startsWith('<p>')) return markdown
  const isIndentedCode = html.startsWith('<pre>') && !/^(`{3}|~{3})/.test(markdown)
  return indent(markdown, isIndentedCode && at.column > 1 ? 5 : at.column)
}

function indent(markdown: string, column: number): string {
  return ' '.repeat(column < 6 ? column - 1 : 0) + markdown
}

function writeNotes({sources, definitions}: Chronology): string[] {
  return [...definitions, ...sources].map(({markdown}) => markdown)
}

/**
 * The notes stand at the end, unless the last block is a fence or raw HTML: where it is not closed, nothing can follow.
 */
function join(pieces: string[], notes: string[]): string {
  const parted = pieces.indexOf(placeOfNotes)
  const isOpen = /^ {0,3}(?:`{3}|~{3}|<)/m.test(pieces.at(-1) ?? '')
  const at = parted >= 0 ? parted : pieces.length - (isOpen ? 1 : 0)
  const all = [...pieces.slice(0, at), ...notes, ...pieces.slice(at)].filter((piece) => piece !== placeOfNotes)
  return `${all.join('\n\n')}${isOpen ? '' : '\n'}`
}
