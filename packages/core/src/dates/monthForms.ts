import type {Language} from './languages/language.ts'
import type {CalendarNames} from './names.ts'

/** Every form in which a month of a language stands in prose. */
export interface MonthForms {
  all: Map<string, number>
  abbreviations: Set<string>
  /** Forms with `and` glued in front: `ומאי`. */
  joined: Set<string>
}

/** The names from `Intl` with the cases of the language, what is glued to them in front and what is hung on behind. */
export function monthForms(language: Language, names: CalendarNames): MonthForms {
  const {moreMonths, cases = {}, glued, elided = [], endings} = language
  const inflected = Object.values(cases).flatMap(({months = []}) =>
    months.map((name, index): [string, number] => [name, index + 1]),
  )
  const plain = new Map([...names.months, ...inflected, ...moreMonths])
  const joined = new Set<string>()
  const all = new Map(plain)
  for (const [name, month] of plain) {
    for (const letter of glued?.letters ?? []) all.set(letter + name, month)
    for (const letter of glued?.and ?? []) joined.add(letter + name)
    for (const word of elided) all.set(`${word}'${name}`, month)
    for (const ending of endings?.all ?? []) all.set(`${name}'${ending}`, month)
  }
  for (const name of joined) if (!all.has(name)) all.set(name, plain.get(name.slice(1)) ?? 0)
  for (const [name, month] of plain) all.set(name, month)
  return {all, abbreviations: abbreviationsOf(language, names), joined}
}

function abbreviationsOf({moreMonths, glued}: Language, names: CalendarNames): Set<string> {
  const short = [...names.abbreviations, ...moreMonths.map(([name]) => name)]
  return new Set([...short, ...(glued?.letters ?? []).flatMap((letter) => short.map((name) => letter + name))])
}
