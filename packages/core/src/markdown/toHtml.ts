import type {RootContent} from 'mdast'
import type {CiteFootnote} from './citeFootnote.ts'
import {layOut} from './layOut.ts'
import {writePlain} from './writePlain.ts'

/**
 * Writes blocks as sanitised HTML. Raw HTML in the Markdown is parsed and cleaned; images from other hosts become links.
 * `undefined` for blocks nested too deep to be laid out.
 */
export function toHtml(nodes: RootContent[], cite: CiteFootnote): string | undefined {
  return writePlain(nodes, cite) ?? layOut(nodes, cite)
}
