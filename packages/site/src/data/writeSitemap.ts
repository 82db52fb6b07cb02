import type {Edition} from '../edition/edition.ts'
import {canonical} from '../views/makeBaseView.ts'
import {eventAddress} from '../views/makeEventView.ts'
import {periodAddress} from '../views/makePeriodView.ts'
import {escapeXml} from './escapeXml.ts'

/** All pages by their absolute address (sitemaps.org, 0.9). Only for a site that knows its `url`. */
export function writeSitemap(edition: Edition): string {
  const addresses = [
    'index.html',
    ...edition.pages.map(({address}) => address),
    ...edition.chronologies.flatMap((chronology) => [
      `${chronology.folder}/index.html`,
      ...chronology.periods.map((period) => periodAddress(chronology, period)),
      ...chronology.events.map((event) => eventAddress(chronology, event)),
    ]),
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${escapeXml(canonical({edition, address}) ?? '')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}
