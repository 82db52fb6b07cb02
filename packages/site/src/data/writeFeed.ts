import type {Event} from '@daybook/core'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {spanText} from '../edition/spanText.ts'
import {encodePath} from '../render/relativeAddress.ts'
import {escapeXml} from './escapeXml.ts'
import {addressFrom, feedEntries, localAddresses} from './feedEntries.ts'
import {feedId} from './feedId.ts'

/**
 * An Atom feed (RFC 4287) of the latest events and corrections, newest first. Its times come from the events and not
 * from a clock: an entry is updated on the first day of its event or on the day of its latest correction.
 */
export function writeFeed(edition: Edition, chronologies: PublishedChronology[], address: string): string {
  const entries = feedEntries(chronologies)
  const only = chronologies.length === 1 ? chronologies[0] : undefined
  const title = only?.model.title ?? edition.title
  const home = only ? `${only.folder}/index.html` : `${edition.prefix}index.html`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(only?.model.lang ?? edition.lang)}"${base(edition, address)}>`,
    `  <id>${escapeXml(feedId(edition, address))}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${entries[0]?.day ?? '1970-01-01'}T00:00:00Z</updated>`,
    `  <author><name>${escapeXml(only?.model.publisher?.name ?? edition.publisher?.name ?? edition.title)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(addressFrom(address, home))}"/>`,
    ...(edition.url === null
      ? []
      : [`  <link rel="self" type="application/atom+xml" href="${escapeXml(edition.url + encodePath(address))}"/>`]),
    ...(edition.license === null ? [] : [`  <rights>${escapeXml(edition.license)}</rights>`]),
    ...entries.map(({chronology, event, day}) => writeEntry(edition, chronology, event, day, address)),
    '</feed>',
    '',
  ].join('\n')
}

/** Relative addresses in the entries count from the feed. */
function base({url}: Edition, address: string): string {
  return url === null ? '' : ` xml:base="${escapeXml(url + encodePath(address))}"`
}

function writeEntry(
  edition: Edition,
  chronology: PublishedChronology,
  event: Event,
  day: string,
  feed: string,
): string {
  const address = eventAddress(chronology, event)
  const html = event.body.map((block) => localAddresses(edition, chronology, block.html, feed)).join('\n')
  return [
    `  <entry xml:lang="${escapeXml(event.lang)}">`,
    `    <id>${escapeXml(feedId(edition, address))}</id>`,
    // The title says the date as the source has it: `updated` is more precise than it may be.
    `    <title>${escapeXml(`${spanText(event.date, event.lang)}: ${event.title}`)}</title>`,
    `    <updated>${day}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(addressFrom(feed, address))}"/>`,
    `    <content type="html">${escapeXml(html)}</content>`,
    '  </entry>',
  ].join('\n')
}
