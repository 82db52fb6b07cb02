import {compareText} from '../content/compareText.ts'
import type {PublishedContent} from './publishContent.ts'

/** The files of one edition. */
export interface LanguagePart extends PublishedContent {
  /** The tag that the names of its files bear; `null` where they bear none. */
  tag: string | null
  /** Folder of its home page: `''` for the main edition, `be/` for others. */
  prefix: string
}

/**
 * Divides the content by the language in the names of the files, the main edition first. It is the one without a
 * language in its names; where every chronology has one, that of the configured language, else the first by its tag.
 */
export function divideByLanguage(parsed: PublishedContent, configured: string | null): LanguagePart[] {
  const {chronologies, pages} = parsed
  const tags = [...new Set([...chronologies, ...pages].map(({source}) => source.edition))]
  const named = tags.filter((tag) => tag !== null).sort(compareText)
  const main = mainTag(chronologies.map(({source}) => source.edition).sort(compareTags), configured)
  return [main, ...named.filter((tag) => tag !== main)].map((tag) => {
    // Pages without a language in their names are of the main edition, whatever its chronologies are called.
    const belongs = ({source: {edition}}: {source: {edition: string | null}}) =>
      edition === tag || (tag === main && edition === null)
    return {
      tag,
      prefix: tag === main ? '' : `${tag}/`,
      chronologies: chronologies.filter(belongs),
      pages: pages.filter(belongs),
    }
  })
}

/** True where two tags name one language: `en` and `en-GB` do, `pt-PT` and `pt-BR` do not. */
export function isOfLanguage(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((one, other) => one.length - other.length)
  return long === short || (long?.startsWith(`${short}-`) ?? false)
}

function mainTag(tags: (string | null)[], configured: string | null): string | null {
  if (tags.length === 0 || tags.includes(null)) return null
  return tags.find((tag) => tag !== null && configured !== null && isOfLanguage(tag, configured)) ?? tags[0] ?? null
}

function compareTags(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '')
}
