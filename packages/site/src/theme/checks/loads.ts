/** Attributes with an address that a browser loads without being asked, by what a page shows. */
const loading = new Set(['src', 'srcset', 'poster', 'data', 'background', 'ping', 'xlink:href'])

/** Relations of <link> that are read and not loaded. */
const unloaded = /^(?!.*\bstylesheet\b)\s*(?:alternate|author|canonical|help|license|me|next|prev|search)\b/i

/** The values of the attributes from which an element loads something. */
export function loadedBy<Value extends {value: string}>(element: string, values: ReadonlyMap<string, Value>): Value[] {
  const found = [...values].filter(([attribute]) => loading.has(attribute)).map(([, value]) => value)
  const href = values.get('href')
  const isLink = element === 'link' && !unloaded.test(values.get('rel')?.value ?? '')
  if (href && (isLink || element === 'use' || element === 'image')) found.push(href)
  return found
}

/**
 * True for an address on a host of its own, `https://...` or `//...`, also as one of several in a `srcset`: as a browser reads
 * it, which takes `\\` for `/` and looks over the ends of lines.
 */
export function isThirdParty(value: string): boolean {
  return value.split(/,\s*/).some((part) => {
    const written = part.replace(/^[\s\ufffc]+/, '').replaceAll('\ufffc', 'x')
    if (!URL.canParse(written, here)) return false
    const {protocol, host} = new URL(written, here)
    return host !== '' && host !== hereHost && protocol !== 'file:'
  })
}

const hereHost = 'site.invalid'
const here = `https://${hereHost}/`
