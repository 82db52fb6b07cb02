import type {Element, ElementContent, Root} from 'hast'

/**
 * A rehype plugin, run after sanitising: a page makes no request to another host. An image from elsewhere becomes a link
 * to it; links out of the site carry no referrer.
 */
export function keepLocal(): (tree: Root) => void {
  return (tree) => {
    const pending: (Root | Element)[] = [tree]
    for (let node = pending.pop(); node; node = pending.pop()) {
      node.children = (node.children as ElementContent[]).map((child) => {
        if (child.type !== 'element') return child
        const kept = keep(child)
        pending.push(kept)
        return kept
      })
    }
  }
}

function keep(element: Element): Element {
  const {href, src, alt} = element.properties
  if (element.tagName === 'img' && typeof src === 'string' && isElsewhere(src)) {
    const text = typeof alt === 'string' && alt !== '' ? alt : src
    return link(src, text)
  }
  if (element.tagName === 'img') return {...element, properties: {...element.properties, loading: 'lazy'}}
  if (element.tagName === 'a' && typeof href === 'string' && isElsewhere(href))
    return {...element, properties: {...element.properties, rel: ['noreferrer']}}
  return element
}

function link(href: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {href, rel: ['noreferrer']},
    children: [{type: 'text', value: text}],
  }
}

/** True for an address with a scheme, or one that takes the page's scheme to another host (`//host/…`). */
export function isElsewhere(url: string): boolean {
  // Browsers drop these signs before they read an address (WHATWG URL, basic parser).
  let start = 0
  while (start < url.length && url.charCodeAt(start) <= 0x20) start++
  return /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url.slice(start).replace(/[\t\n\r]/g, ''))
}
