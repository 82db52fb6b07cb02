/** An address in a page or a style sheet that a browser asks for without being told to. */
export interface ThirdPartyAddress {
  url: string
  /** Offset in UTF-16 units. */
  at: number
}

/** Attributes whose address is loaded with the page. */
const loading = new Set([
  'src',
  'srcset',
  'imagesrcset',
  'poster',
  'data',
  'background',
  'action',
  'formaction',
  'ping',
  'manifest',
])
/** What `link` may point at elsewhere: nothing of this is loaded. */
const naming =
  /\srel=(?!["'][^"']*stylesheet)["']?(?:canonical|alternate|license|author|me|help|cite-as|describedby|terms-of-service)["'\s>]/i

/**
 * Finds what a page would load from another host: images, scripts, frames, styles, fonts, forms. Links that a reader follows
 * are none. It looks at each `//` and what stands before it, because a whole site goes through here.
 */
export function findThirdParty(text: string): ThirdPartyAddress[] {
  const found: ThirdPartyAddress[] = []
  for (let slashes = text.indexOf('//'); slashes >= 0; slashes = text.indexOf('//', slashes + 2)) {
    const scheme = /(?:https?|wss?|ftp):$/i.exec(text.slice(Math.max(0, slashes - 6), slashes))?.[0] ?? ''
    const at = slashes - scheme.length
    if (!isLoaded(text, at)) continue
    found.push({url: /^[^\s"'<>)\\]+/.exec(text.slice(at, at + 200))?.[0] ?? '', at})
  }
  return found
}

function isLoaded(text: string, at: number): boolean {
  // Most addresses are text behind a sign that nothing loadable stands behind.
  if (!/["'=(,\s\dt]/i.test(text.charAt(at - 1))) return false
  const before = text.slice(Math.max(0, at - 40), at)
  if (/(?:url\(|@import)\s*["']?$/i.test(before)) return true
  const attribute = /([\w:-]+)\s*=\s*["']?\s*$/.exec(before)?.[1]?.toLowerCase()
  if (attribute === undefined) return /[,\d]\s*$/.test(before) && isInSet(text, at)
  if (loading.has(attribute)) return true
  if (attribute === 'url') return true
  if (attribute !== 'href' && attribute !== 'xlink:href') return false
  const tag = text.slice(text.lastIndexOf('<', at), at)
  if (/^<(?:a|area)\s/i.test(tag)) return false
  return !(/^<link\s/i.test(tag) && naming.test(text.slice(at - tag.length, text.indexOf('>', at) + 1)))
}

/** True for a later address of a `srcset`. */
function isInSet(text: string, at: number): boolean {
  const tag = text.slice(text.lastIndexOf('<', at), at)
  return /\s(?:image)?srcset\s*=\s*(?:"[^"]*|'[^']*)$/i.test(tag)
}
