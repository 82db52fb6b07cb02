import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {eventAddress} from '../edition/eventAddress.ts'
import {spanText} from '../edition/spanText.ts'
import {canonical} from '../views/canonical.ts'
import {feedEntries, localAddresses} from './feedEntries.ts'
import {feedId} from './feedId.ts'

/**
 * A JSON Feed 1.1 of the latest events and corrections, the same as the Atom feed. The date as the source has it is in
 * the title and, as EDTF with its bounds, in `_daybook`: the moments that a feed knows would say more than the source.
 */
export function writeJsonFeed(edition: Edition, chronology: PublishedChronology, address: string): string {
  const {model, folder} = chronology
  const absolute = (of: string) => canonical({edition, address: of})
  const home = absolute(`${folder}/index.html`)
  const publisher = model.publisher?.name ?? edition.publisher?.name
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: model.title,
    ...(home === null ? {} : {home_page_url: home, feed_url: absolute(address)}),
    ...(publisher === undefined ? {} : {authors: [{name: publisher}]}),
    language: model.lang,
    items: feedEntries([chronology]).map(({event, day}) => {
      const page = eventAddress(chronology, event)
      const url = absolute(page)
      return {
        id: feedId(edition, page),
        ...(url === null ? {} : {url}),
        title: `${spanText(event.date, event.lang)}: ${event.title}`,
        content_html: event.body.map((block) => localAddresses(edition, chronology, block.html, address)).join('\n'),
        date_modified: `${day}T00:00:00Z`,
        language: event.lang,
        ...(event.tags.length === 0 ? {} : {tags: event.tags}),
        _daybook: {edtf: event.date.edtf, earliest: event.date.earliest, latest: event.date.latest},
      }
    }),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
