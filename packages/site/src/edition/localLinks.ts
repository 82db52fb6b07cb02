import type {Block, Link, Place} from '@daybook/core'
import {readAddresses} from '../render/rewriteAddresses.ts'

/** A part of a document that points at something: a block, a footnote, a correction. */
export interface LinkedPart {
  html: string
  at: Place
  links?: Block['links']
}

/**
 * The addresses in a part of a document that may lead to something of the site: not those elsewhere, nor the marks of its
 * footnotes. Raw HTML in the Markdown may hold some that are no Markdown links; they stand behind these.
 */
export function localLinks({html, at, links = []}: LinkedPart): Link[] {
  const local = links.filter(({url}) => !isElsewhere(url))
  if (!mayPoint(html)) return local
  const listed = new Set(links.map(({url}) => url))
  for (const {kind, url} of readAddresses(html))
    if (!listed.has(url) && !isElsewhere(url) && !isSourceMark(url)) local.push({kind, url, text: '', at})
  return local
}

/** What the parser makes of a mark; the sources stand on every page that shows the event. */
export function isSourceMark(url: string): boolean {
  return url.startsWith('#') && /-source-\d+$/.test(url)
}

/** Most parts point at nothing. */
function mayPoint(html: string): boolean {
  return html.includes('href="') || html.includes('src="')
}

/**
 * `https:`, `mailto:`, `data:` and addresses that take over the scheme of the page. Browsers drop signs below the space
 * before they read an address (WHATWG URL).
 */
export function isElsewhere(url: string): boolean {
  if (url.startsWith('https://') || url.startsWith('http://')) return true
  const read = [...url].filter((sign) => sign > ' ').join('')
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(read)
}
