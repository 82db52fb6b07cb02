import {basename, resolve} from 'node:path'

/** `Port alder 2022` for a folder `port-alder_2022`. */
export function titleFrom(folder: string): string {
  const words = basename(resolve(folder))
    .replace(/[-_.\s]+/g, ' ')
    .trim()
  return words === '' ? 'Chronology' : words.slice(0, 1).toUpperCase() + words.slice(1)
}
