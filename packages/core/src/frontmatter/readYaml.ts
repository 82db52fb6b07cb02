import {EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException} from 'js-yaml'

/** Text as it is spelled, so that a version `1.10` is not 1.1; `null` for nothing, `~`, `null` and for what points to an anchor. */
export type YamlValue = string | null | YamlValue[] | {[key: string]: YamlValue}

/** One `key: value`. Ranges are offsets in the YAML. */
export interface YamlEntry {
  key: string
  at: [from: number, to: number]
  value: YamlValue
  valueAt: [from: number, to: number]
}

export interface Yaml {
  /** The pairs of the map, in order; `undefined` where the YAML is no map, empty where there is nothing in it. */
  entries: YamlEntry[] | undefined
  errors: {reason: string; at: [from: number, to: number]}[]
}

/**
 * Reads the map that a document's YAML is. Where that is broken, every part that begins at the margin is read alone, so that all
 * errors are told at once and the parts without one still count.
 */
export function readYaml(source: string): Yaml {
  const whole = readPart(source, 0)
  if (whole.errors.length === 0) return withoutRepeats(whole)
  const parts = cutAtMargin(source).map(([from, to]) => readPart(source.slice(from, to), from))
  const errors = parts.flatMap((part) => part.errors)
  return withoutRepeats({
    entries: parts.flatMap((part) => part.entries ?? []),
    errors: errors.length > 0 ? errors : whole.errors,
  })
}

function readPart(source: string, offset: number): Yaml {
  try {
    const entries = entriesOf(source, parseEvents(source, {}))
    return {entries: entries?.map((entry) => moved(entry, offset)), errors: []}
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const at = Math.max(0, Math.min(error.mark?.position ?? 0, source.trimEnd().length - 1))
    return {
      entries: undefined,
      errors: [
        {reason: reasonOf(error.reason, source, at), at: [offset + at, offset + Math.min(at + 1, source.length)]},
      ],
    }
  }
}

function entriesOf(source: string, events: Event[]): YamlEntry[] | undefined {
  if (events.length === 0) return []
  const reader = {source, events, next: 1}
  if (events[1]?.type === EVENT_ID.POP) return []
  if (events[1]?.type !== EVENT_ID.MAPPING) return isNothing(source, events[1]) ? [] : undefined
  reader.next++
  const entries: YamlEntry[] = []
  while (events[reader.next]?.type !== EVENT_ID.POP) {
    const [key, at] = readNode(reader, 0)
    const [value, valueAt] = readNode(reader, at[1])
    if (typeof key === 'string') entries.push({key, at, value, valueAt})
  }
  return entries
}

function isNothing(source: string, event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && readScalar(source, event) === null
}

/** A value and its range; `end` is where the one before it ends, for a value that is not there. */
function readNode(
  reader: {source: string; events: Event[]; next: number},
  end: number,
): [value: YamlValue, at: [from: number, to: number]] {
  const event = reader.events[reader.next++]
  if (event?.type === EVENT_ID.SCALAR) return [readScalar(reader.source, event), rangeOf(event, end)]
  if (event?.type !== EVENT_ID.SEQUENCE && event?.type !== EVENT_ID.MAPPING) return [null, [end, end]]
  const items: [YamlValue, [number, number]][] = []
  while (reader.events[reader.next]?.type !== EVENT_ID.POP)
    items.push(readNode(reader, items.at(-1)?.[1][1] ?? event.start))
  reader.next++
  const values = items.map(([value]) => value)
  const at: [number, number] = [event.start, Math.max(event.start, ...items.map(([, [, to]]) => to))]
  return [event.type === EVENT_ID.SEQUENCE ? values : pairsOf(values), at]
}

function readScalar(source: string, event: Event & {type: typeof EVENT_ID.SCALAR}): string | null {
  const text = event.valueStart < 0 ? '' : getScalarValue(source, event)
  return event.style === SCALAR_STYLE.PLAIN && /^(?:~|null|)$/.test(text) ? null : text
}

function rangeOf(event: Event & {type: typeof EVENT_ID.SCALAR}, end: number): [number, number] {
  if (event.valueStart < 0) return [end, end]
  const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
  return [event.valueStart - quotes, event.valueEnd + quotes]
}

function pairsOf(values: YamlValue[]): {[key: string]: YamlValue} {
  const pairs = values.flatMap((key, index) => (index % 2 === 0 ? [[String(key), values[index + 1] ?? null]] : []))
  return Object.fromEntries(pairs)
}

function moved({key, at, value, valueAt}: YamlEntry, by: number): YamlEntry {
  return {key, at: [at[0] + by, at[1] + by], value, valueAt: [valueAt[0] + by, valueAt[1] + by]}
}

/** The words of the reader of YAML, in those of the field where they would not help. */
function reasonOf(reason: string, source: string, at: number): string {
  if (/unexpected end|deficient indentation/.test(reason)) return 'a quotation mark or a bracket is not closed'
  const found = source[at] ?? ''
  if (reason !== 'bad indentation of a mapping entry') return reason
  if (found === ':') return 'a value with a colon in it needs quotation marks'
  if (/[@`%]/.test(found)) return `a value cannot begin with "${found}" outside quotation marks`
  return 'there is more behind the value, or the line is not set in like those around it'
}

/** From each line that begins at the margin, and is no comment, to the next. */
function cutAtMargin(source: string): [from: number, to: number][] {
  const starts = [...source.matchAll(/^[^\s#]/gm)].map((match) => match.index)
  return starts.map((from, index) => [from, starts[index + 1] ?? source.length])
}

function withoutRepeats({entries, errors}: Yaml): Yaml {
  const seen = new Set<string>()
  const repeats = entries?.filter(({key}) => seen.size === seen.add(key).size) ?? []
  return {
    entries: entries?.filter((entry) => !repeats.includes(entry)),
    errors: [...errors, ...repeats.map(({key, at}) => ({reason: `"${key}" stands there twice`, at}))],
  }
}
