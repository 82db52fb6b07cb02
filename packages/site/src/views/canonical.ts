import {encodePath} from '../render/relativeAddress.ts'
import type {PageContext} from './pageContext.ts'

/** Absolute address of a page, with `index.html` left out as servers do; `null` where the site has no `url`. */
export function canonical({edition, address}: Pick<PageContext, 'edition' | 'address'>): string | null {
  return edition.url === null ? null : edition.url + encodePath(address).replace(/(^|\/)index\.html$/, '$1')
}
