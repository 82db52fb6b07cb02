import {nameIn, type Span} from '@daybook/core'
import type {Translation} from '../edition/createTranslator.ts'
import type {Edition, Target} from '../edition/edition.ts'
import {showImages} from '../media/showImages.ts'
import {relativeAddress, rootOf} from '../render/relativeAddress.ts'
import {rewriteAddresses} from '../render/rewriteAddresses.ts'
import type {Theme} from '../theme/theme.ts'
import type {Words} from '../theme/words/createWords.ts'
import {civilFormat} from './calendar.ts'
import {createDateViews} from './createDateViews.ts'
import type {DateView} from './dateView.ts'
import {createSharedParts, type SharedParts} from './sharedParts.ts'

/** What the makers of views need besides the model: the page they make it for, and its language. */
export interface PageContext {
  edition: Edition
  /** Where a page of the edition stands in each of the editions, the main edition first. */
  translations(address: string): Translation[]
  theme: Pick<Theme, 'styles' | 'settings'>
  words: Words
  date(span: Span): DateView
  /** A civil date `YYYY-MM-DD` in words. */
  longDate(civil: string): string
  /** The name of a tag from the register; a tag that has no row is its own name. */
  tagName(id: string): string
  /** Address of the page in the site. */
  address: string
  /** Way back to the root of the site. */
  root: string
  /** Address of a file of the site, relative to the page. */
  to(address: string, fragment?: string): string
  /** Sanitised HTML of a source file with its local addresses made relative to the page. */
  html(file: string, html: string): string
  /** A local address of a source file made relative to the page; others as they are. */
  url(file: string, url: string): string
  /** Parts of views that the page has in common with others. */
  shared: SharedParts
}

/**
 * Makes contexts of pages; what depends on the language alone is made once for each. The page for lost addresses is
 * shown at any depth, so it counts from the base of the site where that is known.
 */
export function createPageContexts(
  edition: Edition,
  theme: Pick<Theme, 'styles' | 'settings' | 'words'>,
): (address: string, lang: string) => PageContext {
  const languages = new Map<string, Pick<PageContext, 'words' | 'date' | 'longDate' | 'tagName'>>()
  const tags = new Map(edition.registers.tags?.map((entry) => [entry.id, entry]))
  const language = (lang: string) => {
    const known = languages.get(lang)
    if (known) return known
    const words = theme.words(lang)
    const tagName = (id: string) => {
      const entry = tags.get(id)
      return entry ? nameIn(entry, lang) : id
    }
    const longDate = civilFormat(lang, {dateStyle: 'long'})
    const made = {words, date: createDateViews(words), longDate, tagName}
    languages.set(lang, made)
    return made
  }
  const places = placesOf(edition)
  const folders = new Map<string, SharedParts>()
  const sharedBy = (address: string, root: string, lang: string) => {
    // On a page that has a place that is linked to, the link to that place is shorter than on the others.
    if (places.has(address)) return createSharedParts()
    const folder = `${lang} ${root}`
    const shared = folders.get(folder) ?? createSharedParts()
    folders.set(folder, shared)
    return shared
  }
  return (address, lang) => {
    const root = address === '404.html' && edition.base !== null ? edition.base : rootOf(address)
    const to = (target: Target) =>
      target.address === address && target.fragment !== '' ? target.fragment : relativeAddress(root, target)
    const resolve = (file: string, url: string): string | null => {
      const target = edition.targets.get(file)?.get(url)
      return target ? to(target) : null
    }
    return {
      edition,
      translations: () => [],
      theme,
      ...language(lang),
      address,
      root,
      to: (target, fragment = '') => to({address: target, fragment}),
      html: (file, html) => {
        const shown = showImages(html, language(lang).words, (url) => {
          const target = edition.targets.get(file)?.get(url)
          return edition.images.get(target?.address ?? '') ?? null
        })
        return rewriteAddresses(shown, (url) => resolve(file, url))
      },
      url: (file, url) => resolve(file, url) ?? url,
      shared: sharedBy(address, root, lang),
    }
  }
}

/** Addresses of the pages that have a place that a text or the navigation links to. */
function placesOf(edition: Edition): Set<string> {
  const navigation = [edition, ...edition.translations].flatMap((each) => each.navigation.map(({target}) => target))
  const texts = [...edition.targets.values()].flatMap((targets) => [...targets.values()])
  return new Set(
    [...navigation, ...texts].flatMap((target) =>
      typeof target === 'string' || target.fragment === '' ? [] : [target.address],
    ),
  )
}
