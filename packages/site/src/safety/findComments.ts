import type {Finding} from './finding.ts'

/** The start of a comment of HTML, and a definition of a link that nobody can follow, which some take for one. */
const comments = /<!--(?!-?>)[^\n]{0,80}?(?=-->|\n|$)|^ {0,3}\[\/\/\]:[^\n]{0,80}/gm

/** Finds what no page shows, and the published data contain all the same. */
export function findComments(text: string): Finding[] {
  return [...text.matchAll(comments)].map(({0: written, index}) => ({
    code: 'private-marker',
    start: index,
    end: index + written.length,
    message: 'A comment is on no page, but the published data contain it.',
  }))
}
