import type {Html} from 'mdast'
import {diagnose} from '../diagnostics/diagnose.ts'
import {isElsewhere} from '../markdown/keepLocal.ts'
import {lostTags} from '../markdown/sanitiseSchema.ts'
import type {Reading} from './reading.ts'

/**
 * Warns of images from elsewhere in raw HTML, which are no links of the model but become links on the page like any other, and
 * of elements that are left out of the page with all that they hold.
 */
export function reportHtml({value, position}: Html, {lines, diagnostics}: Reading): void {
  const start = position?.start.offset ?? 0
  for (const {0: tag, 1: written = '', index} of value.matchAll(/<([a-z]+)\b[^<>]{0,2000}/gi)) {
    const at = () => lines.placeOf(start + index, start + index + tag.length)
    const name = written.toLowerCase()
    if (lostTags.has(name)) diagnostics.push(diagnose('html-left-out', at(), {name}))
    if (name !== 'img') continue
    const [, quoted, bare] = /\ssrc\s*=\s*(?:["']([^"']*)|([^\s"']+))/i.exec(tag) ?? []
    const url = quoted ?? bare ?? ''
    if (isElsewhere(url)) diagnostics.push(diagnose('remote-image', at(), {url}))
  }
}
