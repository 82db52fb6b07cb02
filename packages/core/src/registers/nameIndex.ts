import {type Token, tokenise} from '../dates/tokens.ts'
import type {RegisterEntry} from './register.ts'

/** The names of a register, ready to be found in running text. */
export interface NameIndex {
  /** Names by their first word, the longest first. */
  byFirstWord: Map<string, {words: string[]; exact: string | undefined; entry: RegisterEntry}[]>
  byId: Map<string, RegisterEntry>
}

/** A name found in a text. Offsets are UTF-16 code units. */
export interface FoundName {
  entry: RegisterEntry
  start: number
  end: number
}

export function indexNames(entries: readonly RegisterEntry[] = []): NameIndex {
  const index: NameIndex = {byFirstWord: new Map(), byId: new Map()}
  for (const entry of entries) {
    index.byId.set(entry.id, entry)
    for (const name of new Set([...Object.values(entry.names), ...entry.otherNames])) add(index, name, entry)
  }
  for (const names of index.byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Finds the names in a text, longest first and on word boundaries; no two of them overlap. */
export function findNames(text: string, index: NameIndex): FoundName[] {
  const found: FoundName[] = []
  if (index.byFirstWord.size === 0) return found
  const tokens = namedTokens(text)
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at, text, index)
    if (!name) continue
    const start = tokens[at]?.start ?? 0
    at += name.words.length - 1
    const last = tokens[at]
    const end = (last?.end ?? start) - (last && last.text !== name.words.at(-1) ? 2 : 0)
    found.push({entry: name.entry, start, end})
  }
  return found
}

/** The entry that goes by exactly this name or id. */
export function entryNamed(name: string, index: NameIndex): RegisterEntry | undefined {
  const own = index.byId.get(name)
  if (own) return own
  const words = namedTokens(name).map((token) => token.text)
  const entries = index.byFirstWord.get(words[0] ?? '') ?? []
  return entries.find(
    (entry) => entry.words.length === words.length && entry.words.every((word, at) => word === words[at]),
  )?.entry
}

/** Apostrophes are one sign here, whichever a keyboard or a word processor made. */
function namedTokens(text: string): Token[] {
  return tokenise(text.replace(/[’ʼ]/g, "'"))
}

function add(index: NameIndex, name: string, entry: RegisterEntry): void {
  const words = namedTokens(name).map((token) => token.text)
  const first = words[0]
  if (first === undefined) return
  // Capitals tell the abbreviation WHO from the word.
  const exact = /^[\p{Lu}\d]{2,6}$/u.test(name) ? name : undefined
  index.byFirstWord.set(first, [...(index.byFirstWord.get(first) ?? []), {words, exact, entry}])
}

function nameAt(tokens: Token[], at: number, text: string, index: NameIndex) {
  const first = tokens[at]?.text ?? ''
  const names = [
    ...(index.byFirstWord.get(first) ?? []),
    ...(isPossessive(first) ? (index.byFirstWord.get(owner(first)) ?? []) : []),
  ]
  return names.find(({words, exact}) => {
    if (!words.every((word, offset) => isWord(tokens[at + offset]?.text, word, offset === words.length - 1)))
      return false
    return exact === undefined || text.startsWith(exact, tokens[at]?.start)
  })
}

/** The last word of a name may be in the possessive: `Brest’s`. */
function isWord(written: string | undefined, word: string, last: boolean): boolean {
  return written === word || (last && written !== undefined && isPossessive(written) && owner(written) === word)
}

function isPossessive(word: string): boolean {
  return word.endsWith("'s")
}

function owner(word: string): string {
  return word.slice(0, -2)
}
