import {PublishedEvent} from '../edition/publishedEvent.ts'

/**
 * The event model as JSON in which each item of a list (an event, a source, a section) is one line and the rest is indented,
 * so that comparing two versions line by line names the events that changed. It comes in pieces, some items of a list
 * each, because the whole of a long chronology is too large to hold as one string.
 */
export function* writeModel(model: object, indent = ''): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(model)) {
    if (value === undefined) continue
    yield `${before}\n${indent}  ${JSON.stringify(key)}: `
    if (Array.isArray(value)) yield* writeList(value, `${indent}  `)
    else yield writeIndented(value, `${indent}  `)
    before = ','
  }
  yield indent === '' ? '\n}\n' : `\n${indent}}`
}

/** The models of a site: one as it is, several as an array. */
export function* writeModels(models: object[]): Generator<string> {
  const [only] = models
  if (only && models.length === 1) return yield* writeModel(only)
  let before = '['
  for (const model of models) {
    yield `${before}\n  `
    yield* writeModel(model, '  ')
    before = ','
  }
  yield models.length === 0 ? '[]\n' : '\n]\n'
}

/** Items of a list that are written at a time: more are no quicker, and need more memory. */
const batch = 64

function* writeList(items: unknown[], indent: string): Generator<string> {
  if (items.length === 0) return yield '[]'
  const next = `,\n${indent}  `
  for (let start = 0; start < items.length; start += batch) {
    const lines = items.slice(start, start + batch).map(writeItem)
    yield `${start === 0 ? `[\n${indent}  ` : next}${lines.join(next)}`
  }
  yield `\n${indent}]`
}

/** An item of a list: an event, a source, a section. */
export function writeItem(item: unknown): string {
  return item instanceof PublishedEvent ? item.json() : JSON.stringify(item)
}

/** A line break in the JSON is never part of a string, where it is written `\n`. */
function writeIndented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
