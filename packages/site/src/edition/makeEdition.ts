import type {Block, Chronology, Diagnostic, Event, Link, Place} from '@daybook/core'
import {placeOfConfig, type SiteConfig} from '../config/loadConfig.ts'
import {compareText} from '../content/compareText.ts'
import type {Content, ContentFile} from '../content/readContent.ts'
import {readAddresses} from '../render/rewriteAddresses.ts'
import {contentTargets} from './contentTargets.ts'
import type {Edition, PublishedChronology, PublishedPage} from './edition.ts'
import {makeNavigation} from './makeNavigation.ts'
import {makePeriods, sortDate} from './makePeriods.ts'
import type {ParsedContent} from './parseChronologies.ts'
import {type Referrer, resolveLinks} from './resolveLinks.ts'

/**
 * Settles everything that is published: the order of events and periods, the address of each page, what local addresses
 * lead to, which files go along, and what the site is called.
 */
export async function makeEdition(config: SiteConfig, content: Content, parsed: ParsedContent): Promise<Edition> {
  const chronologies = parsed.chronologies.map(({source, model}) => publish(source, model)).sort(newestFirst)
  const own = parsed.pages.map(({source, model}) => ({
    file: source.file,
    path: source.path,
    address: pageAddress(source),
    model: {...model, title: model.title || source.name},
  }))
  const home = own.find(({address}) => address === 'index.html') ?? null
  const pages = own.filter((page) => page !== home).sort(byOrder)

  const known = contentTargets(chronologies, own)
  const resolved = await resolveLinks(config.content, [...chronologies.map(referrer), ...own.map(pageReferrer)], known)
  const navigation = makeNavigation(config.navigation, chronologies, pages, known, placeOfConfig.bind(null, config))
  const only = chronologies.length === 1 ? chronologies[0]?.model : undefined
  return {
    title:
      config.title ?? only?.title ?? home?.model.title ?? config.publisher?.name ?? chronologies[0]?.model.title ?? '',
    description: config.description ?? home?.model.description ?? null,
    lang: config.lang ?? chronologies[0]?.model.lang ?? 'en',
    url: config.url,
    base: config.base,
    publisher: config.publisher ?? publisherOf(only),
    license: config.license ?? only?.license ?? null,
    chronologies,
    home,
    pages,
    navigation: navigation.navigation,
    registers: content.registers,
    targets: resolved.targets,
    media: resolved.media,
    diagnostics: [...modelDiagnostics(parsed), ...resolved.diagnostics, ...navigation.diagnostics],
  }
}

function publish(source: ContentFile, model: Chronology): PublishedChronology & {path: string} {
  const order = new Map(model.events.map((event, index) => [event, index]))
  const sorted = [...model.events].sort(
    (a, b) => compareText(sortDate(a.date), sortDate(b.date)) || (order.get(a) as number) - (order.get(b) as number),
  )
  const periods = makePeriods(model, sorted)
  const events = periods.flatMap((period) => period.events)
  return {
    file: source.file,
    path: source.path,
    folder: source.edition === null ? source.name : `${source.edition}/${source.name}`,
    model,
    events,
    periods,
    periodOf: new Map(periods.flatMap((period) => period.events.map((event) => [event, period] as const))),
    position: new Map(events.map((event, index) => [event, index])),
    sameDate: groupByDate(events),
    sources: new Map(model.sources.map((source) => [source.id, source])),
  }
}

function groupByDate(events: Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>()
  for (const event of events) {
    const group = groups.get(event.date.edtf)
    if (group) group.push(event)
    else groups.set(event.date.edtf, [event])
  }
  return groups
}

function newestFirst(a: PublishedChronology, b: PublishedChronology): number {
  const latest = ({events}: PublishedChronology) => {
    const last = events.at(-1)
    return last ? sortDate(last.date) : ''
  }
  return compareText(latest(b), latest(a)) || compareText(a.folder, b.folder)
}

function pageAddress({name, edition}: ContentFile): string {
  return edition === null ? `${name}.html` : `${edition}/${name}.html`
}

function byOrder(a: PublishedPage, b: PublishedPage): number {
  const order = ({model}: PublishedPage) => model.order ?? Number.POSITIVE_INFINITY
  return order(a) === order(b) ? compareText(a.address, b.address) : order(a) < order(b) ? -1 : 1
}

function publisherOf(model: Chronology | undefined): Edition['publisher'] {
  const publisher = model?.publisher
  return publisher ? {name: publisher.name, url: publisher.url ?? null, contact: publisher.contact ?? null} : null
}

function referrer({file, path, model}: PublishedChronology & {path: string}): Referrer {
  const blocks = [
    model.intro,
    model.outro,
    ...model.sections.map(({body}) => body),
    ...model.events.map(({body}) => body),
  ]
  const html = [...model.sources, ...model.events.flatMap(({corrections}) => corrections)]
  return {
    file,
    path,
    links: [...blocks.flat().flatMap(linksOf), ...html.flatMap((part) => linksIn(part.html, part.at))],
  }
}

function pageReferrer({file, path, model}: PublishedPage & {path: string}): Referrer {
  return {file, path, links: model.body.flatMap(linksOf)}
}

/** Raw HTML in the Markdown may hold addresses that are no Markdown links. */
function linksOf(block: Block): Link[] {
  const listed = new Set(block.links.map(({url}) => url))
  return [...block.links, ...linksIn(block.html, block.at).filter(({url}) => !listed.has(url))]
}

function linksIn(html: string, at: Place): Link[] {
  return readAddresses(html).map(({kind, url}) => ({kind, url, text: '', at}))
}

function modelDiagnostics(parsed: ParsedContent): Diagnostic[] {
  return [...parsed.chronologies, ...parsed.pages].flatMap(({model}) => model.diagnostics)
}
