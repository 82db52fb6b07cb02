import type {Chronology, Diagnostic} from '@daybook/core'
import {placeOfConfig, type SiteConfig} from '../config/loadConfig.ts'
import type {Content} from '../content/readContent.ts'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem} from '../diagnostics/problem.ts'
import {type Finder, findAgain, type Searched} from './findAgain.ts'
import {findComments} from './findComments.ts'
import {findCoordinates} from './findCoordinates.ts'
import {findDocuments} from './findDocuments.ts'
import {findEmails} from './findEmails.ts'
import {findMarkers} from './findMarkers.ts'
import {findNumbers} from './findNumbers.ts'
import {publishedTexts} from './publishedTexts.ts'

/** What was found in the texts of the last time, by their files, and the settings it was found with. */
export type SearchedTexts = Map<string, Searched & {settings: string}>

/** The codes of all that is found in texts. */
export const textCodes: ReadonlySet<string> = new Set([
  'private-marker',
  'email-address',
  'identity-number',
  'phone-number',
  'coordinate-exact',
])

/** Whom the texts name as their publishers. */
export interface Contacts {
  chronologies: {model: Pick<Chronology, 'publisher'>}[]
}

/**
 * Looks through all that an author wrote for what may harm somebody if it is published: marks of private text, ways to reach a
 * person, numbers of documents, exact positions. The contact of the publisher and what the configuration allows are no findings. `searched` is
 * what was found the last time, and afterwards this time.
 */
export function checkTexts(
  config: SiteConfig,
  content: Pick<Content, 'chronologies' | 'pages' | 'registerTexts'>,
  parsed: Contacts,
  searched: SearchedTexts = new Map(),
): Diagnostic[] {
  const {finders, settings, isLocal} = makeFinders(config, parsed)
  const search = (finders: readonly Finder[]) => (source: {file: string; text: string}) => {
    const {file, text} = source
    const known = searched.get(file)
    const last = findAgain(text, finders, isLocal && known?.settings === settings ? known : undefined)
    searched.set(file, {...last, settings})
    const found = last.found.flat()
    if (found.length === 0) return []
    const placeOf = placesIn(file, text)
    return found.map(({code, start, end, message}) => problem(code, placeOf(start, end), message))
  }
  return [
    ...content.chronologies.flatMap(search(finders.chronology)),
    ...content.pages.flatMap(search(finders.page)),
    ...content.registerTexts.flatMap(search(finders.register)),
    ...publishedTexts(config).flatMap(({text, path}) =>
      finders.page
        .flatMap((find) => find(text))
        .map(({code, message}) => problem(code, placeOfConfig(config, path), message)),
    ),
  ]
}

/** What is known of a text in which, with these settings, nothing was found. */
export function withoutFindings(text: string, config: SiteConfig, parsed: Contacts): Searched & {settings: string} {
  const {finders, settings} = makeFinders(config, parsed)
  return {text, found: finders.chronology.map(() => []), settings}
}

function makeFinders({safety, publisher}: SiteConfig, {chronologies}: Contacts) {
  const {markers, allow, decimals} = safety
  const contacts = chronologies.map(({model}) => model.publisher?.contact)
  const allowed = [publisher?.contact, ...contacts, ...allow].filter((text) => text != null).map(bare)
  const isAllowed = (written: string) => allowed.some((text) => text.includes(bare(written)))
  const register: Finder[] = [
    (text) => findMarkers(text, markers),
    (text) => findEmails(text, isAllowed),
    (text) => findNumbers(text, isAllowed),
    (text) => findDocuments(text, isAllowed),
  ]
  // The positions in a register are checked cell by cell, when it is read.
  const page: Finder[] = [...register, (text) => findCoordinates(text, decimals)]
  const finders = {chronology: [...page, findComments], page, register}
  const settings = JSON.stringify([markers, allowed, decimals])
  // What goes on over the end of a line may be found on both sides of it.
  return {finders, settings, isLocal: !markers.some((words) => /[\n\r]/.test(words))}
}

/** The same for all ways to write a number or an address. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:mailto|tel):/, '')
    .replace(/[\s().\-‑–]/g, '')
}
