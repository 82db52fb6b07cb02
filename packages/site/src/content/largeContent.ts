import type {Content} from './readContent.ts'

/** Characters of text from which memory matters more than the work it takes to spare it. */
export const largeContent = 10_000_000

/** The characters of all texts of a site. */
export function charactersOf({chronologies}: Content): number {
  return chronologies.reduce((sum, {text}) => sum + text.length, 0)
}
