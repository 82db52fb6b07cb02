/**
 * The event model as JSON, indented so that two versions can be compared line by line. It comes in pieces, one per item
 * of its lists, because the whole of a long chronology is too large to hold as one string.
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

function* writeList(items: unknown[], indent: string): Generator<string> {
  if (items.length === 0) return yield '[]'
  let before = '['
  for (const item of items) {
    yield `${before}\n${indent}  ${write(item, `${indent}  `)}`
    before = ','
  }
  yield `\n${indent}]`
}

/** A line break in the JSON is never part of a string, where it is written `\n`. */
function write(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
