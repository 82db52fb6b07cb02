import type {PublishedChronology, PublishedPage, Target} from './edition.ts'

/** Where links between the files of the content folder lead. */
export interface ContentTargets {
  /** The page of a content file, by its path in the content folder. */
  ofFile(path: string): Target | null
  /** What a fragment, without `#`, means in a content file: an event, which has its own page, or a period. */
  ofFragment(path: string, fragment: string): Target | null
  /** The fragments that a content file has. */
  fragmentsOf(path: string): string[]
  /** True where a file of the site has this address, so that a text may link to `events.json`. */
  isAddress(address: string): boolean
}

/** Pages and data that every chronology has. */
const pageNames = ['index.html', 'changes.html', 'data.html', 'print.html']
const dataNames = [
  'events.json',
  'events.csv',
  'sources.csv',
  'figures.csv',
  'events.ics',
  'places.geojson',
  'feed.xml',
  'feed.json',
  'datapackage.json',
]

/**
 * Makes the look-up for `2022.md`, `2022.md#event`, `pages/about.md` and the addresses of the site itself; `prefixes` are
 * the folders of the editions.
 */
export function contentTargets(
  chronologies: (PublishedChronology & {path: string})[],
  pages: (PublishedPage & {path: string})[],
  prefixes: string[] = [''],
): ContentTargets {
  const own = new Map(pages.map((page) => [page.path, page.address]))
  const everywhere = prefixes.flatMap((prefix) =>
    ['index.html', 'events.json', 'feed.xml'].map((name) => prefix + name),
  )
  const addresses = new Set([...everywhere, 'SHA256SUMS', ...own.values()])
  const fragments = new Map<string, () => Map<string, Target>>()
  for (const chronology of chronologies) {
    const {folder, path, periods} = chronology
    own.set(path, `${folder}/index.html`)
    let targets: Map<string, Target> | undefined
    fragments.set(path, () => {
      targets ??= fragmentTargets(chronology)
      return targets
    })
    for (const name of [...pageNames, ...dataNames]) addresses.add(`${folder}/${name}`)
    for (const {id} of periods) addresses.add(`${folder}/periods/${id}.html`)
  }

  return {
    ofFile(path) {
      const address = own.get(path)
      return address === undefined ? null : {address, fragment: ''}
    },
    ofFragment: (path, fragment) => fragments.get(path)?.().get(fragment) ?? null,
    fragmentsOf: (path) => [...(fragments.get(path)?.().keys() ?? [])],
    isAddress: (address) => addresses.has(address),
  }
}

/** Periods on the page of a chronology, and the pages of its events by their ids and former ids. */
function fragmentTargets({folder, model, periods}: PublishedChronology): Map<string, Target> {
  const targets = new Map<string, Target>()
  for (const {id} of periods) targets.set(id, {address: `${folder}/index.html`, fragment: `#${id}`})
  for (const {id, aliases} of model.events) {
    for (const name of [id, ...aliases]) targets.set(name, {address: `${folder}/events/${id}.html`, fragment: ''})
  }
  return targets
}
