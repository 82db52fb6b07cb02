import {posix} from 'node:path'
import type {Diagnostic, Place} from '@daybook/core'
import {problem} from '../diagnostics/problem.ts'
import type {ContentTargets} from './contentTargets.ts'
import type {Edition, PublishedChronology, PublishedPage} from './edition.ts'

/** Chronologies that the navigation names without being told; of more, the home page is the list. */
const listed = 4

/**
 * The links at the top of every page: those of the configuration, else the chronologies and the own pages that do not
 * say `navigation: false`.
 */
export function makeNavigation(
  configured: {text: string; href: string; index: number}[] | null,
  chronologies: PublishedChronology[],
  pages: PublishedPage[],
  known: ContentTargets,
  placeOf: (path: (string | number)[]) => Place,
): Pick<Edition, 'navigation' | 'diagnostics'> {
  if (configured === null)
    return {navigation: [...linksToChronologies(chronologies), ...linksToPages(pages)], diagnostics: []}

  const diagnostics: Diagnostic[] = []
  const navigation = configured.flatMap(({text, href, index}) => {
    const target = readTarget(href, known)
    if (target !== null) return [{text, target}]
    diagnostics.push(problem('link-unknown', placeOf(['navigation', index, 'href']), `\`${href}\` leads nowhere.`))
    return []
  })
  return {navigation, diagnostics}
}

function linksToChronologies(chronologies: PublishedChronology[]): Edition['navigation'] {
  if (chronologies.length > listed) return []
  return chronologies.map(({folder, model}) => ({
    text: chronologies.length === 1 ? null : model.title,
    target: {address: `${folder}/index.html`, fragment: ''},
  }))
}

function linksToPages(pages: PublishedPage[]): Edition['navigation'] {
  return pages
    .filter(({model}) => model.navigation !== false)
    .map(({address, model}) => ({text: model.navigation || model.title, target: {address, fragment: ''}}))
}

function readTarget(href: string, known: ContentTargets): Edition['navigation'][number]['target'] | null {
  if (/^(?:https?:\/\/|mailto:)/i.test(href)) return href
  const [path = '', fragment = ''] = href.split('#', 2)
  const wanted = posix.normalize(path.replace(/^\//, ''))
  const page = known.ofFile(wanted) ?? (known.isAddress(wanted) ? {address: wanted, fragment: ''} : null)
  return fragment === '' ? page : known.ofFragment(wanted, fragment)
}
