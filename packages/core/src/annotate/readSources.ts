import type {FootnoteDefinition, Link as LinkNode, Nodes, PhrasingContent} from 'mdast'
import {findDates} from '../dates/findDates.ts'
import {flatten} from '../markdown/flatten.ts'
import {markdownOf} from '../markdown/markdownOf.ts'
import {toHtml} from '../markdown/toHtml.ts'
import {walk} from '../markdown/walk.ts'
import type {Definition, Source} from '../model/annotation.ts'
import type {Unit} from '../segment/unit.ts'
import type {Reading} from './reading.ts'

/** Reads the footnotes of the document as sources, in their order. */
export function readSources(definitions: Unit[], reading: Reading): Source[] {
  const sources: Source[] = []
  for (const node of definitions.flatMap((unit) => unit.nodes)) {
    if (node.type !== 'footnoteDefinition' || reading.sources.has(node.identifier)) continue
    const source = readSource(node, reading)
    reading.sources.set(node.identifier, source)
    sources.push(source)
  }
  return sources
}

/** What links by reference point at, as the document defines it; of two with one label the first counts. */
export function readDefinitions(definitions: Unit[], {document, lines}: Reading): Definition[] {
  const read = new Map<string, Definition>()
  for (const node of definitions.flatMap((unit) => unit.nodes)) {
    if (node.type !== 'definition' || read.has(node.identifier)) continue
    const at = lines.placeOf(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
    const markdown = markdownOf(node, document.text)
    read.set(node.identifier, {label: node.label ?? node.identifier, url: node.url, markdown, at})
  }
  return [...read.values()]
}

/**
 * The first link is the address and its text the title; the text before it names the publisher; a link to an archive is
 * the capture.
 */
function readSource(node: FootnoteDefinition, reading: Reading): Source {
  const {document, lines, lang} = reading
  const flat = flatten(node, document.text)
  const links = linksIn(node).map((link) => ({url: link.url, text: flatten(link, document.text).text.trim(), link}))
  const archive = links.find(({url}) => captureOf(url))
  const main = links.find((link) => link !== archive)
  const before = main ? textBefore(node, main.link, document.text) : ''
  const behind = main ? flat.text.slice(before.length + main.text.length) : flat.text
  const date = findDates(behind, {language: lang}).find(({span}) => span?.parts.year?.from === 'text')
  return {
    id: node.identifier,
    label: node.label ?? node.identifier,
    publisher: trimSigns(before) || null,
    title: main?.text || firstSentence(flat.text),
    url: main?.url ?? null,
    date: date?.span ?? null,
    archive: archive ? {url: archive.url, captured: captureOf(archive.url)?.captured ?? null} : null,
    sha256: /\bsha256:\s*([0-9a-f]{6,64})/i.exec(flat.text)?.[1]?.toLowerCase() ?? null,
    markdown: markdownOf(node, document.text).trimEnd(),
    html: flat.text === '' ? '' : (toHtml(node.children, () => undefined) ?? ''),
    text: flat.text,
    at: lines.placeOf(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
  }
}

/** Hosts that keep captures of pages. The Wayback Machine writes the time of the capture into its addresses. */
function captureOf(url: string): {captured: string | null} | undefined {
  const wayback = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)?(\d\d)?/.exec(url)
  if (wayback) return {captured: wayback.slice(1).filter(Boolean).join('-')}
  const others = /^https?:\/\/(archive\.(today|ph|is|md|li|fo|vn)|perma\.cc|ghostarchive\.org|webarchive\.[a-z.]+)\//
  return others.test(url) ? {captured: null} : undefined
}

function linksIn(node: Nodes): LinkNode[] {
  const links: LinkNode[] = []
  walk(node, (next) => {
    if (next.type === 'link') links.push(next)
  })
  return links
}

function textBefore(node: FootnoteDefinition, link: Nodes, source: string): string {
  const first = node.children[0]
  if (first?.type !== 'paragraph') return ''
  const at = first.children.indexOf(link as PhrasingContent)
  return at > 0 ? flatten(first.children.slice(0, at), source).text : ''
}

function trimSigns(text: string): string {
  return text.replace(/^[\s,;:–—-]+|[\s,;:–—(-]+$/g, '')
}

function firstSentence(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200)
}
