import type {Publisher} from '../model/chronology.ts'

/** What an editor can say of a document at its head. */
export interface FrontMatter {
  id?: string
  title?: string
  subtitle?: string
  description?: string
  lang?: string
  publisher?: Publisher
  license?: string
  version?: string
  /** A date phrase, such as `February – June 2022`. */
  period?: string
  /** The year of dates that name none, where neither section nor event before them does. */
  year?: number
  dates?: 'day-first' | 'month-first'
  /** For pages: the words that link to it; `false` keeps it out of the navigation. */
  navigation?: string | false
  order?: number
}

/** How one key is read: the value it stands for, or `undefined` where it does not fit what is expected. */
export interface FrontMatterKey<Value> {
  expected: string
  read(plain: unknown): Value | undefined
}

/** Every key of the front matter. */
export const frontMatterKeys: {
  [Key in keyof Required<FrontMatter>]: FrontMatterKey<NonNullable<FrontMatter[Key]> | false>
} = {
  id: {expected: 'small letters, figures and hyphens', read: (plain) => matching(plain, /^[a-z0-9]+(-[a-z0-9]+)*$/)},
  title: {expected: 'text', read: text},
  subtitle: {expected: 'text', read: text},
  description: {expected: 'text', read: text},
  lang: {expected: 'a language tag such as en, be or pt-BR', read: readLanguage},
  publisher: {expected: 'a name, or name, url and contact', read: publisher},
  license: {expected: 'text', read: text},
  version: {expected: 'text', read: text},
  period: {expected: 'a date or a range of dates', read: text},
  year: {expected: 'a year of four digits', read: (plain) => number(matching(plain, /^\d{4}$/))},
  dates: {expected: 'day-first or month-first', read: order},
  navigation: {expected: 'text, or false', read: (plain) => (plain === 'false' ? false : text(plain))},
  order: {expected: 'a whole number', read: (plain) => number(matching(plain, /^-?\d{1,6}$/))},
}

function text(plain: unknown): string | undefined {
  const value = typeof plain === 'number' || typeof plain === 'boolean' ? String(plain) : plain
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function matching(plain: unknown, pattern: RegExp): string | undefined {
  const value = text(plain)
  return value !== undefined && pattern.test(value) ? value : undefined
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/** A BCP 47 tag, as `Intl` spells it; `undefined` for what is none. */
export function readLanguage(plain: unknown): string | undefined {
  const tag = text(plain)
  if (tag === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function order(plain: unknown): 'day-first' | 'month-first' | undefined {
  return plain === 'day-first' || plain === 'month-first' ? plain : undefined
}

function publisher(plain: unknown): Publisher | undefined {
  const name = text(plain)
  if (name !== undefined) return {name}
  if (typeof plain !== 'object' || plain === null) return undefined
  const given = plain as Record<string, unknown>
  const [own, url, contact] = [text(given.name), text(given.url), text(given.contact)]
  if (own === undefined) return undefined
  return {name: own, ...(url !== undefined && {url}), ...(contact !== undefined && {contact})}
}
