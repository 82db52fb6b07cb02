import type {Edition} from '../edition/edition.ts'
import type {PlannedPage} from '../plan/plannedFile.ts'
import {canonical} from '../views/canonical.ts'
import {escapeXml} from './escapeXml.ts'

/** Pages that only lead elsewhere, say that there is nothing, or hold what other pages hold. */
const unlisted = new Set(['moved', 'not-found', 'print'])

/** All pages of all editions by their absolute address (sitemaps.org, 0.9). Only for a site that knows its `url`. */
export function writeSitemap(edition: Edition, pages: readonly PlannedPage[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages
      .filter(({template}) => !unlisted.has(template))
      .map(({address}) => `  <url><loc>${escapeXml(canonical({edition, address}) ?? '')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}
