import type {Chronology, Diagnostic, Link, Place} from '@daybook/core'
import {placeOfConfig, type SiteConfig} from '../config/loadConfig.ts'
import {compareText} from '../content/compareText.ts'
import type {Content, ContentFile} from '../content/readContent.ts'
import {problem} from '../diagnostics/problem.ts'
import {checkGraphicImages} from '../media/checkGraphicImages.ts'
import {type Medium, type PublishedMedia, readMedia} from '../media/readMedia.ts'
import {findUnused} from '../registers/findUnused.ts'
import {blocksOf} from './blocksOf.ts'
import {type ContentTargets, contentTargets} from './contentTargets.ts'
import {divideByLanguage, isOfLanguage, type LanguagePart} from './divideByLanguage.ts'
import type {Edition, PublishedChronology, PublishedPage} from './edition.ts'
import {languageName} from './languageName.ts'
import {type LinkedPart, localLinks} from './localLinks.ts'
import {makeNavigation} from './makeNavigation.ts'
import {makePeriods, type Period, sortDate} from './makePeriods.ts'
import {pairEditions} from './pairEditions.ts'
import type {ParsedContent} from './parseChronologies.ts'
import {type PublishedContent, publishContent} from './publishContent.ts'
import type {PublishedEvent} from './publishedEvent.ts'
import {startReadings} from './readings.ts'
import {type Referrer, resolveLinks} from './resolveLinks.ts'

/**
 * Settles everything that is published: which editions there are, the order of events and periods, the address of each
 * page, what local addresses lead to, which files go along, and what the site is called.
 */
export async function makeEdition(
  config: SiteConfig,
  content: Content,
  parsed: ParsedContent,
  clean: (media: readonly Medium[]) => Promise<PublishedMedia> = (media) => readMedia(config.root, media),
  linksOf: (part: LinkedPart) => Link[] = localLinks,
): Promise<Edition> {
  const readings = startReadings()
  const arranged = arrange(config, publishContent(parsed, readings))
  const {chronologies, own, known} = arranged
  const referrers = [...chronologies, ...own].map((document) => referrer(document, linksOf))
  const resolved = await resolveLinks(config.content, referrers, known)
  const published = await clean(resolved.media)
  const links = {targets: resolved.targets, media: published.media, images: published.images}
  const edition = joinEditions(config, arranged, {registers: content.registers, readings, ...links})
  return {
    ...edition,
    diagnostics: [
      ...modelDiagnostics(parsed),
      ...resolved.diagnostics,
      ...published.diagnostics,
      ...findUnused(
        content,
        parsed.chronologies.map(({model}) => model),
      ),
      ...checkGraphicImages([...chronologies, ...own]),
      ...edition.diagnostics,
    ],
  }
}

/** What is published in all languages, with what its links lead to. */
export type EditionLinks = Pick<Edition, 'targets' | 'media' | 'images'>

/** The edition as `makeEdition` gives it, of texts whose links are known and in which nothing is to be looked for. */
export function arrangeEdition(
  config: SiteConfig,
  parsed: PublishedContent,
  links: EditionLinks & Pick<Edition, 'registers' | 'readings'>,
): Edition {
  return joinEditions(config, arrange(config, parsed), links)
}

interface Arranged {
  languages: PublishedPart[]
  chronologies: PublishedPart['chronologies']
  own: PublishedPart['own']
  known: ContentTargets
}

function arrange(config: SiteConfig, parsed: PublishedContent): Arranged {
  const languages = divideByLanguage(parsed, config.lang).map((part) => publishPart(part))
  const chronologies = languages.flatMap((language) => language.chronologies)
  const own = languages.flatMap((language) => language.own)
  const prefixes = languages.map(({prefix}) => prefix)
  return {languages, chronologies, own, known: contentTargets(chronologies, own, prefixes)}
}

function joinEditions(
  config: SiteConfig,
  {languages, known}: Arranged,
  shared: EditionLinks & Pick<Edition, 'registers' | 'readings'>,
): Edition {
  const placeOf = placeOfConfig.bind(null, config)
  const editions = nameLanguages(languages.map((language) => settle(config, language, known, placeOf)))
  const [main, ...translations] = editions as [Edition, ...Edition[]]
  const {pairs, diagnostics: paired} = pairEditions(editions)
  return {
    ...main,
    ...shared,
    translations: translations.map((edition) => ({...edition, ...shared, media: [], diagnostics: []})),
    pairs,
    diagnostics: [
      ...editions.flatMap(({diagnostics}) => diagnostics),
      ...checkNavigation(config, editions, placeOf),
      ...paired,
    ],
  }
}

/** What one language publishes, before links are resolved. */
interface PublishedPart {
  prefix: string
  tag: string | null
  chronologies: (PublishedChronology & {path: string})[]
  own: (PublishedPage & {path: string})[]
}

function publishPart({tag, prefix, chronologies, pages}: LanguagePart): PublishedPart {
  return {
    prefix,
    tag,
    chronologies: chronologies.map(({source, model}) => publish(source, model)).sort(newestFirst),
    own: pages.map(({source, model}) => ({
      name: source.name,
      file: source.file,
      path: source.path,
      address: source.name === 'index' ? `${prefix}index.html` : pageAddress(source),
      model: {...model, title: model.title || source.name},
    })),
  }
}

function settle(
  config: SiteConfig,
  {prefix, tag, chronologies, own}: PublishedPart,
  known: ContentTargets,
  placeOf: (path: (string | number)[]) => Place,
): Edition {
  const home = own.find(({name}) => name === 'index') ?? null
  const pages = own.filter((page) => page !== home).sort(byOrder)
  const main = prefix === ''
  const only = chronologies.length === 1 ? chronologies[0]?.model : undefined
  const lang = (main ? config.lang : null) ?? chronologies[0]?.model.lang ?? home?.model.lang ?? tag ?? 'en'
  const configured = config.navigation?.flatMap(({lang: of, ...link}, index) =>
    (of === undefined ? main : isOfLanguage(of, lang)) ? [{...link, index}] : [],
  )
  const links = configured?.length || (main && configured) ? configured : null
  const ownNames = [home?.model.title, only?.title]
  return {
    prefix,
    translations: [],
    pairs: [],
    title:
      [...(main ? [config.title, ...ownNames.reverse()] : [...ownNames, config.title])].find(Boolean) ??
      config.publisher?.name ??
      chronologies[0]?.model.title ??
      '',
    description: (main ? config.description : null) ?? home?.model.description ?? null,
    lang,
    languageName: '',
    dir: chronologies[0]?.model.dir ?? home?.model.dir ?? pages[0]?.model.dir ?? 'ltr',
    url: config.url,
    base: config.base,
    publisher: (main ? config.publisher : null) ?? publisherOf(only) ?? config.publisher,
    license: config.license ?? only?.license ?? null,
    search: config.search && chronologies.some(({events}) => events.length > 0),
    chronologies,
    home,
    pages,
    registers: {},
    targets: new Map(),
    media: [],
    images: new Map(),
    readings: startReadings(),
    ...makeNavigation(links, chronologies, pages, known, placeOf),
  }
}

/** The name of a language depends on which others there are. */
function nameLanguages(editions: Edition[]): Edition[] {
  // One language is not named, and asking for the first name takes long.
  if (editions.length === 1) return editions
  const all = editions.map(({lang}) => lang)
  return editions.map((edition) => ({...edition, languageName: languageName(edition.lang, all)}))
}

/** Links of the navigation for a language that nothing is written in. */
function checkNavigation(
  config: SiteConfig,
  editions: Edition[],
  placeOf: (path: (string | number)[]) => Place,
): Diagnostic[] {
  return (config.navigation ?? []).flatMap(({lang}, index) => {
    if (lang === undefined || editions.some((edition) => isOfLanguage(lang, edition.lang))) return []
    return [problem('edition-unknown', placeOf(['navigation', index, 'lang']), `There is no edition in \`${lang}\`.`)]
  })
}

function publish(source: ContentFile, model: PublishedChronology['model']): PublishedChronology & {path: string} {
  // Events of one date stay in the order of the text.
  const inOrder = model.events.every((event, index) => {
    const before = model.events[index - 1]
    return before === undefined || sortDate(before.date) <= sortDate(event.date)
  })
  const sorted = inOrder
    ? model.events
    : [...model.events].sort((a, b) => compareText(sortDate(a.date), sortDate(b.date)))
  const periods = makePeriods(model, sorted)
  const events = periods.flatMap((period) => period.events)
  const [periodOf, position] = [new Map<PublishedEvent, Period>(), new Map<PublishedEvent, number>()]
  for (const period of periods) for (const event of period.events) periodOf.set(event, period)
  for (const event of events) position.set(event, position.size)
  return {
    name: source.name,
    file: source.file,
    path: source.path,
    folder: source.edition === null ? source.name : `${source.edition}/${source.name}`,
    model,
    events,
    periods,
    periodOf,
    position,
    sameDate: groupByDate(events),
    sources: new Map(model.sources.map((source) => [source.id, source])),
  }
}

function groupByDate(events: PublishedEvent[]): Map<string, PublishedEvent[]> {
  const groups = new Map<string, PublishedEvent[]>()
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

function referrer(
  {file, path, model}: (PublishedChronology | PublishedPage) & {path: string},
  linksOf: (part: LinkedPart) => Link[],
): Referrer {
  const links: Link[] = []
  const add = (part: LinkedPart) => links.push(...linksOf(part))
  blocksOf(model).forEach(add)
  if ('events' in model) {
    model.sources.forEach(add)
    for (const {corrections} of model.events) corrections.forEach(add)
  }
  return {file, path, links}
}

function modelDiagnostics(parsed: ParsedContent): Diagnostic[] {
  return [...parsed.chronologies, ...parsed.pages].flatMap(({model}) => model.diagnostics)
}
