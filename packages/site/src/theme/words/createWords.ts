import type {Dictionaries} from './readWords.ts'
import {placeholder} from './wordForms.ts'

/** The words of one edition. */
export interface Words {
  lang: string
  /**
   * The text of a key, with values in place of `{name}`; numbers are written the way of the edition. With a `count`,
   * the form for that number is taken: `events.one`, `events.few`, `events.other` by the plural rules of the language,
   * and `events.zero`, where there is one, for 0. Throws for a key that even English lacks.
   */
  say(key: string, values?: Record<string, string | number>): string
  /** A number in the digits and with the separators of the edition. */
  number(value: number): string
}

/** Words for a language: `fr-CA`, then `fr`, then `en`, each key for itself. */
export function createWords(dictionaries: Dictionaries, lang: string): Words {
  // What Intl needs for a language takes it long to find, so each is made when it is first asked for.
  const numbers = once(() => new Intl.NumberFormat(supported(lang)))
  const number = (value: number) => numbers().format(value)
  const chain = fallbacks(lang)
    .filter((locale) => dictionaries.has(locale))
    .map((locale) => ({
      words: dictionaries.get(locale) as ReadonlyMap<string, string>,
      plurals: once(() => new Intl.PluralRules(supported(locale))),
    }))
  return {
    lang,
    number,
    say(key, values = none) {
      for (const {words, plurals} of chain) {
        const text = pluralForm(key, values.count, words, plurals) ?? words.get(key)
        if (text !== undefined) return text.includes('{') ? fill(text, values, number) : text
      }
      throw new Error(`There is no word "${key}" in words/en.json.`)
    },
  }
}

const none: Record<string, string | number> = {}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

// Dictionaries are named by well-formed tags; a front matter may name any language.
function supported(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The languages whose words a language takes, the nearest first. */
export function fallbacks(lang: string): string[] {
  const parts = lang.split('-')
  return [...new Set([...parts.map((_, index) => parts.slice(0, parts.length - index).join('-')), 'en'])]
}

function pluralForm(
  key: string,
  count: string | number | undefined,
  words: ReadonlyMap<string, string>,
  plurals: () => Intl.PluralRules,
): string | undefined {
  if (typeof count !== 'number') return undefined
  const zero = count === 0 ? words.get(`${key}.zero`) : undefined
  return zero ?? words.get(`${key}.${plurals().select(count)}`) ?? words.get(`${key}.other`)
}

function fill(text: string, values: Record<string, string | number>, number: (value: number) => string): string {
  return text.replace(placeholder, (written, name: string) => {
    const value = values[name]
    if (value === undefined) return written
    return typeof value === 'number' ? number(value) : value
  })
}
