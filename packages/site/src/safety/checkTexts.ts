import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Content} from '../content/readContent.ts'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem} from '../diagnostics/problem.ts'
import type {ParsedContent} from '../edition/parseChronologies.ts'
import {findCoordinates} from './findCoordinates.ts'
import {findEmails} from './findEmails.ts'
import {findMarkers} from './findMarkers.ts'
import {findNumbers} from './findNumbers.ts'

/**
 * Looks through the texts for what may harm somebody if it is published: marks of private text, ways to reach a person,
 * numbers of documents, exact positions. The contact of the publisher and what the configuration allows are no findings.
 */
export function checkTexts(config: SiteConfig, content: Content, parsed: ParsedContent): Diagnostic[] {
  const {markers, allow, decimals} = config.safety
  const contacts = parsed.chronologies.map(({model}) => model.publisher?.contact)
  const allowed = [config.publisher?.contact, ...contacts, ...allow].filter((text) => text != null).map(bare)
  const isAllowed = (written: string) => allowed.some((text) => text.includes(bare(written)))

  return [...content.chronologies, ...content.pages].flatMap(({file, text}) => {
    const found = [
      ...findMarkers(text, markers),
      ...findEmails(text, isAllowed),
      ...findNumbers(text, isAllowed),
      ...findCoordinates(text, decimals),
    ]
    if (found.length === 0) return []
    const placeOf = placesIn(file, text)
    return found.map(({code, start, end, message}) => problem(code, placeOf(start, end), message))
  })
}

/** The same for all ways to write a number or an address. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:mailto|tel):/, '')
    .replace(/[\s().\-‑–]/g, '')
}
