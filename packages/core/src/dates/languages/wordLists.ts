import type {Prefix} from './language.ts'

/** What the words of a list mean, by the name they have in `Prefix`. */
type Meaning =
  | Extract<Prefix, {relation: unknown}>['relation']
  | Extract<Prefix, {third: unknown}>['third']
  | Extract<Prefix, {partOfDay: unknown}>['partOfDay']
  | Extract<Prefix, {doubt: unknown}>['doubt']
  | 'skip'
  | 'week'

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
    case 'week':
      return {week: true}
    case 'early':
    case 'mid':
    case 'late':
    case 'first-half':
    case 'second-half':
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

/** Ordinal numbers: stems in order, the first of them `from`, each with every ending. */
export function ordinals(stems: string, endings: string, from = 1): [string, number][] {
  return stems
    .split(' ')
    .flatMap((stem, index) => endings.split(' ').map((ending): [string, number] => [stem + ending, index + from]))
}

/** The phrases of a comma-separated list, numbered from 1. */
export function counted(phrases: string): [string, number][] {
  return list(phrases).map((phrase, index) => [phrase, index + 1])
}

/** The days of a month in words: those up to 20 and 30 as they are, the rest as `twenty` or `thirty` with the ones behind it. */
export function days(numbers: [string, number][], tens: [twenty: string, thirty: string]): [string, number][] {
  const ones = numbers.filter(([, number]) => number < 10)
  return [
    ...numbers,
    ...ones.map(([word, number]): [string, number] => [`${tens[0]}${word}`, number + 20]),
    ...ones.filter(([, number]) => number === 1).map(([word]): [string, number] => [`${tens[1]}${word}`, 31]),
  ]
}
