import {relative, sep} from 'node:path'

/** A path as somebody in the working directory writes it: relative below it, else absolute. */
export function fromHere(path: string): string {
  const way = relative(process.cwd(), path)
  return way.startsWith('..') ? path : way.split(sep).join('/') || '.'
}
