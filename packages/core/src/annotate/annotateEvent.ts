import type {FootnoteReference, RootContent} from 'mdast'
import {formatSpan} from '../dates/formatSpan.ts'
import {diagnose} from '../diagnostics/diagnose.ts'
import type {CiteFootnote} from '../markdown/citeFootnote.ts'
import type {FlatText} from '../markdown/flatten.ts'
import type {LineIndex} from '../markdown/lineIndex.ts'
import {walk} from '../markdown/walk.ts'
import type {Citation, Correction, Media, Mention} from '../model/annotation.ts'
import type {Event} from '../model/event.ts'
import type {Place} from '../model/place.ts'
import type {Span} from '../model/span.ts'
import {nameIn} from '../registers/register.ts'
import type {EventDraft} from '../segment/segment.ts'
import type {Unit} from '../segment/unit.ts'
import {leadPlace} from '../spans/leadPlace.ts'
import {applyDetails, type DetailValues} from './applyDetails.ts'
import {eventBlocks, flatBlocks, nodesOf, plainRole} from './eventBlocks.ts'
import {eventMarkdown} from './eventMarkdown.ts'
import {reportConflicts} from './figures/reportConflicts.ts'
import {findMentions} from './findMentions.ts'
import type {MadeBlock} from './makeBlock.ts'
import type {Ids} from './makeIds.ts'
import {type ProseValues, readProse} from './prose/readProse.ts'
import {readCorrection} from './readCorrection.ts'
import {placeOf, readDetails} from './readDetails.ts'
import type {Reading} from './reading.ts'
import {type Reference, readReferences} from './readReferences.ts'
import {readWithheld} from './readWithheld.ts'
import {sha256} from './sha256.ts'
import {asTitle, firstSentence} from './titleOf.ts'

/** An event, and the ids it refers to, which only the whole document can check. */
export type AnnotatedEvent = Event & {references: Reference[]}

/** Reads all that an event's blocks say. */
export function annotateEvent(draft: EventDraft, span: Span, ids: Ids, reading: Reading): AnnotatedEvent {
  const {document, lines, lang} = reading
  const opener = draft.units[0]
  const nodes = nodesOf(draft.units)
  const flats = flatBlocks(nodes, opener, document.text)
  const list = nodes.findLast((node) => node.type === 'list')
  const details = readDetails(list, reading)
  const corrections = new Map<RootContent, Correction>()
  for (const node of nodes) {
    const correction = readCorrection(node, span, reading)
    if (correction) corrections.set(node, correction)
  }
  const said = applyDetails(details ?? [], span, reading)
  const date = said.date ?? span
  const {title, summary, fromHeading} = namesOf(draft, flats, date, reading)
  const start = opener?.start ?? 0
  const end = draft.units.at(-1)?.end ?? start
  const at = lines.placeOf(start, end)
  const id = (said.id && ids.claim(said.id.value, said.id.at, reading.diagnostics)) ?? ids.make(date, title, at)
  const citations: Citation[] = []
  const roleOf = (node: RootContent, flat: FlatText) => {
    if (node === list && details) return 'details'
    if (corrections.has(node)) return 'correction'
    if (node === nodes[0] && opener?.kind === 'heading') return 'heading'
    return plainRole(node, flat.text, reading)
  }
  const made = eventBlocks(nodes, flats, opener, roleOf, reading, citeFor(id, nodes, citations, reading))
  reportUndefined(made, reading)
  const markdown = eventMarkdown(draft.units, document.text)
  const prose = made.filter(({block}) => block.role !== 'details')
  const {id: _, date: __, follows, ...values} = said
  const subject = {date, at: opener ? leadPlace(opener, lines) : at}
  const told = readProse(prose, leadLength(opener), subject, reading)
  const figures = told.figures.filter(({figure}) => !isInLead(figure.at, opener, lines))
  reportConflicts(figures, reading)
  const concerns = said.concerns ?? told.concerns
  const statusHistory = said.statusHistory.length > 0 || said.status ? said.statusHistory : told.statusHistory
  return {
    id,
    aliases: said.aliases,
    date,
    ...(concerns && {concerns}),
    title,
    summary,
    body: made.map(({block}) => block),
    ...(markdown !== undefined && {markdown}),
    actors: joinMentions(values.actors, mentionsIn(prose, 'actors', reading)),
    places: joinMentions(values.places, mentionsIn(prose, 'places', reading)),
    tags: [...new Set(values.tags)],
    figures: figures.map(({figure}) => figure),
    citations,
    media: prose.flatMap(({node}) => mediaIn(node, reading)),
    status: statusHistory.at(-1)?.status ?? 'unknown',
    statusHistory,
    certainty: values.certainty ?? 'unassessed',
    ...(values.certaintyNote !== undefined && {certaintyNote: values.certaintyNote}),
    relations: [],
    corrections: [...corrections.values()],
    withheld: prose.flatMap(({flat}) => readWithheld(flat, reading)),
    lang,
    at: hashed(at, document.text.slice(start, end)),
    origin: originOf(said, told, span, fromHeading),
    references: readReferences(follows, prose, subject, reading),
  }
}

// An object that is copied and then added to is slow to read ever after, so that the parts are named.
function hashed({file, line, column, endLine, endColumn}: Place, text: string): Event['at'] {
  return {file, line, column, endLine, endColumn, sha256: sha256(text)}
}

/** Title and summary: the heading, or the first sentence behind the lead. */
function namesOf({units: [opener]}: EventDraft, flats: FlatText[], date: Span, {lang}: Reading) {
  const behind =
    opener?.lead && opener.opening ? opener.opening.flat.text.slice(opener.lead.rest.start, opener.lead.rest.end) : ''
  const own = opener?.kind === 'row' ? (flats[0]?.text ?? '') : behind
  const sentence = firstSentence(own, lang)
  const fromHeading = opener?.kind === 'heading' && sentence !== ''
  // Most events need no more than their first block.
  if (!fromHeading && asTitle(sentence) !== '') return {title: asTitle(sentence), summary: sentence, fromHeading}
  const next = flats.slice(1).find(({text}) => text.trim() !== '')
  const following = firstSentence(next?.text ?? '', lang)
  const summary = (fromHeading ? following : sentence) || sentence || following
  const title = asTitle(sentence) || asTitle(following) || formatSpan(date, lang)
  return {title, summary: summary || title, fromHeading}
}

/** Numbers the footnotes of an event from 1 in the order in which they are cited. */
function citeFor(id: string, nodes: RootContent[], citations: Citation[], reading: Reading): CiteFootnote {
  const numbers = new Map<string, number>()
  for (const node of nodes) walk(node, (next) => next.type === 'footnoteReference' && cite(next))
  return (label) => {
    const number = numbers.get(label)
    return number === undefined ? undefined : {number, href: `#${id}-source-${number}`}
  }

  function cite(reference: FootnoteReference): void {
    const {lines, sources} = reading
    const source = sources.get(reference.identifier)
    reading.cited.add(reference.identifier)
    if (!source || numbers.has(reference.identifier)) return
    const at = lines.placeOf(reference.position?.start.offset ?? 0, reference.position?.end.offset ?? 0)
    const label = reference.label ?? reference.identifier
    numbers.set(reference.identifier, numbers.size + 1)
    citations.push({label, source: source.id, number: numbers.size, ...locatorsIn(source.text), at})
  }
}

/** A mark without its footnote is plain text to Markdown, so it is looked for in the text. */
function reportUndefined(made: MadeBlock[], reading: Reading): void {
  for (const {flat} of made.filter(({flat}) => flat.text.includes('[^')))
    for (const match of flat.text.matchAll(/\[\^([^\]\s[]{1,50})\]/g)) {
      const at = placeOf(flat, match.index, match.index + match[0].length, reading)
      reading.diagnostics.push(diagnose('footnote-undefined', at, {label: match[1] ?? ''}))
    }
}

/** Page or time, and the words quoted, as the footnote gives them. */
function locatorsIn(text: string): Pick<Citation, 'locator' | 'quotation'> {
  const locator = /\bpp?\.\s?\d+(?:[–-]\d+)?|\b\d{1,2}:\d\d(?::\d\d)?[–-]\d{1,2}:\d\d(?::\d\d)?/.exec(text)?.[0] ?? null
  const quotation = /[“«„"]([^“”«»„"\n]{3,500})[”»“"]/.exec(text)?.[1] ?? null
  return {locator, quotation}
}

function mentionsIn(made: MadeBlock[], register: 'actors' | 'places', reading: Reading): Mention[] {
  return made.flatMap(({node, flat}) =>
    findMentions(node, flat, register, reading).map(({entry, start, end}) => ({
      id: entry.id,
      name: nameIn(entry, reading.lang),
      text: flat.text.slice(start, end),
      at: placeOf(flat, start, end, reading),
    })),
  )
}

/** Each actor or place once: where the details name it, else where the text first does. */
function joinMentions(...lists: Mention[][]): Mention[] {
  const joined = new Map<string, Mention>()
  for (const mention of lists.flat()) if (!joined.has(mention.id)) joined.set(mention.id, mention)
  return [...joined.values()]
}

function mediaIn(node: RootContent, {lines}: Reading): Media[] {
  const media: Media[] = []
  walk(node, (next) => {
    if (next.type !== 'image') return
    const at = lines.placeOf(next.position?.start.offset ?? 0, next.position?.end.offset ?? 0)
    media.push({url: next.url, alternative: next.alt ?? '', title: next.title ?? null, at})
  })
  return media
}

/** How much of the first block its lead takes. */
function leadLength(opener: Unit | undefined): number {
  if (!opener?.lead || !opener.opening || opener.kind === 'row') return 0
  const {lead, opening} = opener
  return lead.rest.start > lead.phrase.start ? Math.max(0, lead.rest.start - opening.skip) : 0
}

/** The day in a bold lead is no figure. */
function isInLead(at: Place, opener: Unit | undefined, lines: LineIndex): boolean {
  if (!opener?.lead) return false
  const lead = leadPlace(opener, lines)
  return at.line === lead.line && at.column >= lead.column && at.column < lead.endColumn
}

function originOf(said: DetailValues, told: ProseValues, span: Span, fromHeading: boolean): Event['origin'] {
  const stated = said.date !== undefined || Object.values(span.parts).every((part) => part?.from === 'text')
  return {
    date: stated ? 'author' : 'parser',
    title: fromHeading ? 'author' : 'parser',
    ...(said.id && {id: 'author' as const}),
    ...((said.concerns ?? told.concerns) && {concerns: said.concerns ? ('author' as const) : ('parser' as const)}),
    actors: said.actors.length > 0 ? 'author' : 'parser',
    places: said.places.length > 0 ? 'author' : 'parser',
    ...(said.tags.length > 0 && {tags: 'author' as const}),
    ...(told.figures.length > 0 && {
      figures: told.figures.every(({figure: {origin}}) => origin === 'author')
        ? ('author' as const)
        : ('parser' as const),
    }),
    status: said.status ? 'author' : 'parser',
    certainty: said.certainty ? 'author' : 'parser',
  }
}
