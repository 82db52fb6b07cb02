/** Start and end offset of a key in a source text, in UTF-16 units. */
export interface KeyRange {
  start: number
  end: number
}

/**
 * Finds where a key stands in the text of a configuration, JSON or JavaScript: `['publisher', 'name']` is the key `name`
 * in the object behind the key `publisher`, `['navigation', 1, 'href']` counts elements of lists. A path that is not
 * written out, because it is spread or computed, gives the nearest key above it; `null` where there is none.
 */
export function locateKey(source: string, path: readonly (string | number)[]): KeyRange | null {
  const keys = readKeys(source)
  for (let length = path.length; length > 0; length--) {
    const found = keys.get(JSON.stringify(path.slice(0, length)))
    if (found) return found
  }
  return null
}

/** String, template, comments, identifier, or one sign. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|[\p{ID_Start}$_][\p{ID_Continue}$]*|[^\s]/gu

interface Container {
  sign: string
  path: (string | number)[]
}

/** Every key of every object literal, by its path as JSON. Literals that no key leads to start a path of their own. */
function readKeys(source: string): Map<string, KeyRange> {
  const keys = new Map<string, KeyRange>()
  const open: Container[] = []
  let candidate: {name: string; range: KeyRange} | null = null
  let pending: (string | number)[] = []
  let previous = ''

  for (const match of source.matchAll(token)) {
    const text = match[0]
    if (text.startsWith('//') || text.startsWith('/*')) continue
    const top = open.at(-1)
    const name = keyName(text)

    if (text === '{' || text === '[' || text === '(') {
      const path = top?.sign === '[' ? [...top.path] : pending
      open.push({sign: text, path: text === '[' ? [...path, 0] : path})
      if (text !== '(') pending = []
    } else if (text === '}' || text === ']' || text === ')') {
      open.pop()
      pending = []
    } else if (text === ',' && top) {
      if (top.sign === '[') top.path[top.path.length - 1] = Number(top.path.at(-1)) + 1
      pending = []
    } else if (text === ':' && candidate && top?.sign === '{') {
      pending = [...top.path, candidate.name]
      const id = JSON.stringify(pending)
      if (!keys.has(id)) keys.set(id, candidate.range)
    }
    const opensKey = name !== null && open.at(-1)?.sign === '{' && (previous === '{' || previous === ',')
    candidate = opensKey ? {name, range: {start: match.index, end: match.index + text.length}} : null
    previous = text
  }
  return keys
}

function keyName(text: string): string | null {
  if (/^["']/.test(text)) return text.slice(1, -1)
  return /^[\p{ID_Start}$_]/u.test(text) ? text : null
}
