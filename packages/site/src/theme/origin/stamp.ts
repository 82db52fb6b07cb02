import {createHash} from 'node:crypto'
import {extname} from 'node:path'

/** Where a copied file came from, as its stamp says. */
export interface Origin {
  /** Name and version of the layer it was copied from. */
  theme: string
  version: string
  /** Path below the layer: `partials/footer.hbs`. */
  path: string
  /** Of the file as it was there, by `hashText`. */
  sha256: string
}

export interface Stamped {
  origin: Origin
  /** The text without its stamp. */
  text: string
  /** Where the stamp stands in the text that was read. */
  start: number
  end: number
}

/** The text with a comment that says where it came from, in the way its kind writes comments; `null` for kinds without. */
export function stamp(text: string, origin: Origin): string | null {
  const comment = comments[extname(origin.path)]
  if (!comment) return null
  const [open, close] = comment
  const line = `${open} Copied from ${origin.theme} ${origin.version}: ${origin.path}, sha256 ${origin.sha256} ${close}\n`
  // In front of an XML declaration or a doctype, nothing may stand.
  const declaration = /^\s*(?:<\?xml[^>]*\?>|<!doctype[^>]*>)[^\S\n]*\n?/i.exec(text)
  return declaration ? declaration[0] + line + text.slice(declaration[0].length) : line + text
}

/** The stamp of a text, where it has one. */
export function readStamp(text: string): Stamped | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [written, theme, version, path, sha256] = match as unknown as [string, string, string, string, string]
  const start = match.index
  const end = start + written.length
  return {origin: {theme, version, path, sha256}, text: text.slice(0, start) + text.slice(end), start, end}
}

/** SHA-256 of a text, the same for all ways of ending lines: versions of a file are compared, not its bytes. */
export function hashText(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex')
}

/** True for kinds of files that can carry a stamp. */
export function canBeStamped(path: string): boolean {
  return comments[extname(path)] !== undefined
}

const comments: Record<string, readonly [string, string] | undefined> = {
  '.css': ['/*', '*/'],
  '.hbs': ['{{!--', '--}}'],
  '.html': ['<!--', '-->'],
  '.js': ['/*', '*/'],
  '.mjs': ['/*', '*/'],
  '.svg': ['<!--', '-->'],
  '.ts': ['/*', '*/'],
  '.xml': ['<!--', '-->'],
}

const pattern =
  /^(?:\{\{!--|<!--|\/\*) Copied from (\S+) (\S+): (\S+), sha256 ([0-9a-f]{64}) (?:--\}\}|-->|\*\/)[^\S\n]*(?:\r?\n|$)/m
