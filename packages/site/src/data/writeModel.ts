/**
 * The event model as JSON, indented so that two versions can be compared line by line. It comes in pieces, some items
 * of a list each, because the whole of a long chronology is too large to hold as one string.
 */
export function* writeModel(model: object, indent = ''): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(model)) {
    if (value === undefined) continue
    yield `${before}\n${indent}  ${JSON.stringify(key)}: `
    if (Array.isArray(value)) yield* writeList(value, `${indent}  `)
    else yield write(value, `${indent}  `)
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
  for (let start = 0; start < items.length; start += batch)
    yield `${start === 0 ? '[' : ','}\n${indent}  ${writeItems(items.slice(start, start + batch), indent)}`
  yield `\n${indent}]`
}

/** Items wrapped in as many lists as give them their indent, which are cut off again: that takes no second pass. */
function writeItems(items: unknown[], indent: string): string {
  const levels = indent.length / 2
  let wrapped = items
  for (let level = 0; level < levels; level++) wrapped = [wrapped]
  // Each level has its indent, a bracket and a line end, before and behind; the first item has its indent.
  const around = levels * (levels + 1) + 2 * (levels + 1)
  return JSON.stringify(wrapped, null, 2).slice(around + 2 * (levels + 1), -around)
}

/** A line break in the JSON is never part of a string, where it is written `\n`. */
function write(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
