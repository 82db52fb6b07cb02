import type {Prefix} from './language.ts'

/** What the words of a list mean, by the name they have in `Prefix`. */
type Meaning =
  | Extract<Prefix, {relation: unknown}>['relation']
  | Extract<Prefix, {third: unknown}>['third']
  | Extract<Prefix, {partOfDay: unknown}>['partOfDay']
  | Extract<Prefix, {doubt: unknown}>['doubt']
  | 'skip'

/** The phrases of a comma-separated list. */
export function list(phrases: string): string[] {
  return phrases.split(', ')
}

/** One value for every phrase of a comma-separated list. */
export function all<const Value>(value: Value, phrases: string): [string, Value][] {
  return list(phrases).map((phrase) => [phrase, value])
}

/** The words of a line, numbered from 1: months from January, weekdays from Monday. */
export function inOrder(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, index + 1])
}

/** Prefixes, or postfixes, by their meaning. */
export function meaning(phrases: Partial<Record<Meaning, string>>): [string, Prefix][] {
  return (Object.entries(phrases) as [Meaning, string][]).flatMap(([name, words]) => all(prefixOf(name), words))
}

function prefixOf(name: Meaning): Prefix {
  switch (name) {
    case 'skip':
      return {skip: true}
    case 'early':
    case 'mid':
    case 'late':
      return {third: name}
    case 'approximate':
    case 'uncertain':
      return {doubt: name}
    case 'morning':
    case 'midday':
    case 'afternoon':
    case 'evening':
    case 'night':
      return {partOfDay: name}
    default:
      return {relation: name}
  }
}
