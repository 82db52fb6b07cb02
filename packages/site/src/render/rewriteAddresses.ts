import {decodeEntities} from './decodeEntities.ts'

/** A start tag with its attributes, in double quotation marks as rehype-stringify writes them. */
const startTag = /<[a-zA-Z][^\s/>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g
const attribute = /(\s)([^\s=>"]+)="([^"]*)"/g

/**
 * Changes the addresses in `href` and `src` of sanitised HTML. `change` is given the address as it was written and
 * returns another, or `null` to leave it.
 */
export function rewriteAddresses(html: string, change: (url: string) => string | null): string {
  if (!hasAddress(html)) return html
  return html.replace(startTag, (tag) =>
    tag.replace(attribute, (whole, space: string, name: string, value: string) => {
      if (name !== 'href' && name !== 'src') return whole
      const changed = change(decodeEntities(value))
      return changed === null ? whole : `${space}${name}="${encodeEntities(changed)}"`
    }),
  )
}

/** The addresses that sanitised HTML points at, in order. */
export function readAddresses(html: string): {kind: 'link' | 'image'; url: string}[] {
  const found: {kind: 'link' | 'image'; url: string}[] = []
  if (!hasAddress(html)) return found
  for (const [tag] of html.matchAll(startTag)) {
    for (const [, , name, value] of tag.matchAll(attribute)) {
      if (name === 'href' || name === 'src')
        found.push({kind: name === 'src' ? 'image' : 'link', url: decodeEntities(value ?? '')})
    }
  }
  return found
}

/** Most blocks have none, and a search for text is quicker than one for tags. */
function hasAddress(html: string): boolean {
  return html.includes('href="') || html.includes('src="')
}

function encodeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
