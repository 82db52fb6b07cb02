/** An actor, a place or a tag that an organisation knows, and the names it goes by. */
export interface RegisterEntry {
  id: string
  /** The name in each language; under `''` the name that serves in every other. */
  names: Record<string, string>
  /** Other spellings, short forms, inflected forms. */
  otherNames: string[]
  kind?: string
  /** Id of the entry it belongs to. */
  parent?: string
  latitude?: number
  longitude?: number
}

export interface Registers {
  actors?: readonly RegisterEntry[]
  places?: readonly RegisterEntry[]
  tags?: readonly RegisterEntry[]
}

/** The name of an entry in a language: `pt-BR`, else `pt`, else the name without a language, else any. */
export function nameIn(entry: RegisterEntry, lang: string): string {
  const {names} = entry
  return names[lang] ?? names[lang.split('-')[0] ?? ''] ?? names[''] ?? Object.values(names)[0] ?? entry.id
}
