import type {Telling} from '../edition/readings.ts'

/** Which files tell which events, by the events, whose files are looked up far more often than the events of a file. */
export interface KeptTellings {
  /** The files that tell any, each with the numbers of events whose names, and whose texts, it tells. */
  files: [address: string, names: number, texts: number][]
  /** For each event the files that tell its name, and those that tell its text: places in `files`, joined by spaces. */
  names: string[]
  texts: string[]
}

/** Turns round which events each file tells. */
export function keepTellings(tellings: ReadonlyMap<string, Telling>): KeptTellings {
  const told = [...tellings].filter(([, {names, texts}]) => names.length > 0 || texts.length > 0)
  return {
    files: told.map(([address, {names, texts}]) => [address, names.length, texts.length]),
    names: byEvent(told.map(([, {names}]) => names)),
    texts: byEvent(told.map(([, {texts}]) => texts)),
  }
}

/** The addresses of the files that tell the text of an event, and, where it `isRenamed`, of those that tell its name. */
export function filesTelling({files, names, texts}: KeptTellings, event: number, isRenamed: boolean): Set<string> {
  const places = [...readPlaces(texts[event]), ...(isRenamed ? readPlaces(names[event]) : [])]
  return new Set(places.map((place) => (files[place] as KeptTellings['files'][number])[0]))
}

/** Keeps what a file tells now; false where it tells what it told before. */
export function keepTelling(kept: KeptTellings, address: string, {names, texts}: Telling): boolean {
  const place = kept.files.findIndex(([file]) => file === address)
  const [, named, texted] = kept.files[place] ?? ['', 0, 0]
  const tells = (events: readonly string[], told: readonly number[]) =>
    told.every((event) => readPlaces(events[event]).includes(place))
  // As many, and each of them: the same.
  if (named === names.length && texted === texts.length && tells(kept.names, names) && tells(kept.texts, texts))
    return false
  const own = place < 0 ? kept.files.length : place
  kept.files[own] = [address, names.length, texts.length]
  replacePlace(kept.names, own, names)
  replacePlace(kept.texts, own, texts)
  return true
}

function replacePlace(events: string[], place: number, told: readonly number[]): void {
  const now = new Set(told)
  for (const [event, places] of events.entries()) {
    const others = readPlaces(places).filter((other) => other !== place)
    events[event] = (now.has(event) ? [...others, place] : others).join(' ')
  }
}

function byEvent(told: readonly number[][]): string[] {
  const events: number[][] = []
  for (const [place, numbers] of told.entries())
    for (const number of numbers) {
      const known = events[number]
      if (known) known.push(place)
      else events[number] = [place]
    }
  return Array.from(events, (places) => places?.join(' ') ?? '')
}

function readPlaces(text = ''): number[] {
  return text === '' ? [] : text.split(' ').map(Number)
}
