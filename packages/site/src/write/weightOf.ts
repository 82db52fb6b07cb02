import type {RenderedPage} from './createPageFolder.ts'

/** The memory that a page takes while it waits to be written, in about a thousand characters: never nothing. */
export function weightOf({html}: RenderedPage): number {
  return 1 + (html.length >> 10)
}
