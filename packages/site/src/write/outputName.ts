import {relative, sep} from 'node:path'
import {isInside} from '../content/resolveInside.ts'

/** The output folder as messages name it: relative to the site where it lies inside, else whole. */
export function outputName(root: string, out: string): string {
  return isInside(root, out) ? relative(root, out).split(sep).join('/') || '.' : out
}
