import type {PublishedChronology, PublishedPage, Target} from './edition.ts'

/** Where links between the files of the content folder lead. */
export interface ContentTargets {
  /** The page of a content file, by its path in the content folder; `fragment` without `#`, `''` for none. */
  ofFile(path: string, fragment: string): Target | null
  /** The page of an event that a fragment of the same file names. */
  ofFragment(path: string, fragment: string): Target | null
  /** True where a file of the site has this address, so that a text may link to `events.json`. */
  isAddress(address: string): boolean
}

/** Makes the look-up for `2022.md`, `2022.md#event`, `pages/about.md` and the addresses of the site itself. */
export function contentTargets(
  chronologies: (PublishedChronology & {path: string})[],
  pages: (PublishedPage & {path: string})[],
): ContentTargets {
  const reports = new Map(chronologies.map((chronology) => [chronology.path, chronology]))
  const events = new Map(chronologies.map((chronology) => [chronology.path, eventIds(chronology)]))
  const own = new Map(pages.map((page) => [page.path, page]))
  const addresses = new Set([
    'index.html',
    'events.json',
    'feed.xml',
    'SHA256SUMS',
    ...pages.map(({address}) => address),
  ])
  for (const {folder, periods} of chronologies) {
    for (const name of ['index.html', 'events.json', 'feed.xml']) addresses.add(`${folder}/${name}`)
    for (const {id} of periods) addresses.add(`${folder}/periods/${id}.html`)
  }

  const ofFragment = (path: string, fragment: string): Target | null => {
    const id = events.get(path)?.get(fragment)
    return id === undefined ? null : {address: `${reports.get(path)?.folder}/events/${id}.html`, fragment: ''}
  }
  const ofFile = (path: string, fragment: string): Target | null => {
    const address = own.get(path)?.address ?? (reports.has(path) ? `${reports.get(path)?.folder}/index.html` : null)
    if (address === null) return null
    return ofFragment(path, fragment) ?? {address, fragment: fragment === '' ? '' : `#${fragment}`}
  }
  return {ofFile, ofFragment, isAddress: (address) => addresses.has(address)}
}

/** Ids and former ids, to the id in force. */
function eventIds({model}: PublishedChronology): Map<string, string> {
  return new Map(model.events.flatMap(({id, aliases}) => [id, ...aliases].map((name) => [name, id] as const)))
}
