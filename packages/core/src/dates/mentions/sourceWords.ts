import type {Reading, Source} from './reading.ts'

/** Where a part was taken from, in words for a message. */
export function sourceWords({text}: Reading, from: Source | undefined): string {
  if (!from) return ''
  return from === 'reference' ? 'the date of the document' : `"${text.slice(from.start, from.end)}"`
}
