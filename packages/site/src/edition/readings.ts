/** What of an event's words a file of the site tells: its name (id, title, summary), its text (body, source), or both. */
export const toldName = 1
export const toldText = 2

/** The events whose names, and those whose texts, a file tells: their numbers in the site, in the order first told. */
export interface Telling {
  names: number[]
  texts: number[]
}

/**
 * Notes which files of the site tell which words: between `begin` and the next one, an event that is asked for its words is
 * told by that file. So nobody has to say which files depend on an event: what was never asked for is not in a file.
 */
export interface Readings {
  begin(address: string): void
  end(): void
  note(event: number, told: typeof toldName | typeof toldText): void
  /** What each file told, by its address. */
  files: Map<string, Telling>
}

/** Starts the notes of one build. */
export function startReadings(): Readings {
  const files = new Map<string, Telling>()
  let current: Telling | null = null
  // The last file that each event was noted for: most are asked for their words several times in a row.
  const [names, texts]: [(Telling | null)[], (Telling | null)[]] = [[], []]
  return {
    files,
    begin(address) {
      fit(current)
      current = {names: [], texts: []}
      files.set(address, current)
    },
    end() {
      fit(current)
      current = null
    },
    note(event, told) {
      if (current === null) return
      const last = told === toldName ? names : texts
      if (last[event] === current) return
      last[event] = current
      ;(told === toldName ? current.names : current.texts).push(event)
    },
  }
}

/** A list that grew has room for more, which the lists of a large site need not take. */
function fit(telling: Telling | null): void {
  if (telling === null) return
  telling.names = telling.names.slice()
  telling.texts = telling.texts.slice()
}
