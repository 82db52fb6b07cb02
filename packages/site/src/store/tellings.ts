import type {Telling} from '../edition/readings.ts'

/**
 * Which files tell which events, by the events, whose files are looked up far more often than the events of a file. As lines of
 * text, because of a long chronology few are looked at.
 */
export interface KeptTellings {
  /** A line for each file that tells any: its address as JSON, of how many events it tells the names, and of how many the texts. */
  files: string[]
  /** A line for each event: the files that tell its name, and those that tell its text, as places in `files` with spaces between. */
  events: string[]
}

const tab = '\t'

/** Turns round which events each file tells. */
export function keepTellings(tellings: ReadonlyMap<string, Telling>): KeptTellings {
  const told = [...tellings].filter(([, {names, texts}]) => names.length > 0 || texts.length > 0)
  const names = byEvent(told.map(([, telling]) => telling.names))
  const texts = byEvent(told.map(([, telling]) => telling.texts))
  return {
    files: told.map(([address, telling]) => writeFile(address, telling)),
    events: Array.from({length: Math.max(names.length, texts.length)}, (_, event) =>
      writeEvent(names[event], texts[event]),
    ),
  }
}

/** Lines that are written at a time. */
const atOnce = 1000

/** What is kept, as text in pieces: the number of files, and all lines. */
export function* writeTellings({files, events}: KeptTellings): Generator<string> {
  yield `${files.length}`
  for (const lines of [files, events])
    for (let start = 0; start < lines.length; start += atOnce)
      yield `\n${lines.slice(start, start + atOnce).join('\n')}`
}

/** Reads what `writeTellings` wrote. */
export function readTellings(text: string): KeptTellings {
  const [count, ...lines] = text.split('\n')
  return {files: lines.slice(0, Number(count)), events: lines.slice(Number(count))}
}

/** The addresses of the files that tell the text of an event, and, where it `isRenamed`, of those that tell its name. */
export function filesTelling({files, events}: KeptTellings, event: number, isRenamed: boolean): Set<string> {
  const {names, texts} = readEvent(events[event])
  const places = [...texts, ...(isRenamed ? names : [])]
  return new Set(places.map((place) => JSON.parse((files[place] as string).split(tab, 1)[0] as string) as string))
}

/** Has a file that tells events stand at another address. */
export function moveTelling({files}: KeptTellings, from: string, to: string): void {
  const head = `${JSON.stringify(from)}${tab}`
  const place = files.findIndex((line) => line.startsWith(head))
  if (place >= 0) files[place] = `${JSON.stringify(to)}${tab}${(files[place] as string).slice(head.length)}`
}

/** Keeps what a file tells now; false where it tells what it told before. */
export function keepTelling({files, events}: KeptTellings, address: string, telling: Telling): boolean {
  const head = `${JSON.stringify(address)}${tab}`
  const place = files.findIndex((line) => line.startsWith(head))
  if (place < 0 && telling.names.length + telling.texts.length === 0) return false
  const line = writeFile(address, telling)
  const tells = (told: readonly number[], kind: keyof Telling) =>
    told.every((event) => readEvent(events[event])[kind].includes(place))
  // As many, and each of them: the same.
  if (files[place] === line && tells(telling.names, 'names') && tells(telling.texts, 'texts')) return false
  const own = place < 0 ? files.length : place
  files[own] = line
  const last = Math.max(-1, ...telling.names, ...telling.texts)
  while (events.length <= last) events.push(writeEvent())
  const now = {names: new Set(telling.names), texts: new Set(telling.texts)}
  for (const [event, told] of events.entries()) {
    const {names, texts} = readEvent(told)
    const others = (places: number[], tells: boolean) => [
      ...places.filter((other) => other !== own),
      ...(tells ? [own] : []),
    ]
    events[event] = writeEvent(others(names, now.names.has(event)), others(texts, now.texts.has(event)))
  }
  return true
}

function byEvent(told: readonly number[][]): number[][] {
  const events: number[][] = []
  for (const [place, numbers] of told.entries())
    for (const number of numbers) {
      const known = events[number]
      if (known) known.push(place)
      else events[number] = [place]
    }
  return events
}

function writeFile(address: string, {names, texts}: Telling): string {
  return [JSON.stringify(address), names.length, texts.length].join(tab)
}

function writeEvent(names: readonly number[] = [], texts: readonly number[] = []): string {
  return `${names.join(' ')}${tab}${texts.join(' ')}`
}

function readEvent(line = tab): {names: number[]; texts: number[]} {
  const [names = [], texts = []] = line.split(tab).map((places) => (places === '' ? [] : places.split(' ').map(Number)))
  return {names, texts}
}
