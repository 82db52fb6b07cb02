import type {Event} from '@daybook/core'
import type {PublishedChronology} from '../../edition/edition.ts'
import type {PageContext} from '../pageContext.ts'
import type {CitationView} from './citationView.ts'
import {type CitedEvent, citedEvent} from './citedEvent.ts'
import {writeBibtex} from './writeBibtex.ts'
import {writeCsl} from './writeCsl.ts'

/** How to cite an event: a line of text, BibLaTeX, CSL-JSON. */
export function makeCitationView(context: PageContext, chronology: PublishedChronology, event: Event): CitationView {
  const cited = citedEvent(context, chronology, event)
  return {text: writeText(cited, context), bibtex: writeBibtex(cited), csl: writeCsl(cited)}
}

/** Who says what, of which date, where: in the order that styles of citation share. */
function writeText(cited: CitedEvent, {words}: PageContext): string {
  const {publisher, title, date, report, version, address, archives} = cited
  const parts = [
    publisher,
    `“${title}”`,
    date,
    version === null ? report : `${report} (${words.say('version')} ${version})`,
    address,
    ...archives.map((archive) => words.say('cite.archive', {address: archive})),
  ]
  return `${parts.filter((part) => part !== null).join(', ')}. [${words.say('cite.accessed')}]`
}
