import type {Edition} from '../edition/edition.ts'
import {canonical} from '../views/makeBaseView.ts'
import {eventAddress} from '../views/makeEventView.ts'
import {periodAddress} from '../views/makePeriodView.ts'
import {escapeXml} from './escapeXml.ts'

/** All pages of all editions by their absolute address (sitemaps.org, 0.9). Only for a site that knows its `url`. */
export function writeSitemap(edition: Edition): string {
  const addresses = [edition, ...edition.translations].flatMap(pagesOf)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${escapeXml(canonical({edition, address}) ?? '')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}

function pagesOf({prefix, pages, chronologies}: Edition): string[] {
  return [
    `${prefix}index.html`,
    ...pages.map(({address}) => address),
    ...chronologies.flatMap((chronology) => [
      `${chronology.folder}/index.html`,
      ...chronology.periods.map((period) => periodAddress(chronology, period)),
      ...chronology.events.map((event) => eventAddress(chronology, event)),
    ]),
  ]
}
