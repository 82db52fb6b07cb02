/** Items of a list that are written at a time: a longer list may be as long as the events of a site are many. */
const most = 1000

/** What `JSON.stringify` makes of a value, in pieces, because the whole of a large one takes as much memory again as the value. */
export function* jsonInPieces(value: unknown): Generator<string> {
  if (Array.isArray(value)) yield* listInPieces(value)
  else if (isRecord(value)) yield* recordInPieces(value)
  else yield JSON.stringify(value) ?? 'null'
}

function* listInPieces(items: unknown[]): Generator<string> {
  yield '['
  if (items.length > most) {
    for (let start = 0; start < items.length; start += most) {
      const some = JSON.stringify(items.slice(start, start + most)).slice(1, -1)
      yield start === 0 ? some : `,${some}`
    }
  } else {
    for (const [place, item] of items.entries()) {
      if (place > 0) yield ','
      yield* jsonInPieces(item)
    }
  }
  yield ']'
}

function* recordInPieces(record: Record<string, unknown>): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    yield* jsonInPieces(value)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** An object that writes itself is not taken apart. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !('toJSON' in value)
}
