import {documentNames} from './documentNames.ts'
import type {Finding} from './finding.ts'

/** Six to twelve capital letters and digits in turns, behind the name of a document. Six digits in a row are found as a number. */
const mixed = new RegExp(
  String.raw`(?:${documentNames})[^\p{L}\d\n]{0,3}(?:[\p{L}.:\u2116#()]{1,12}[^\p{L}\d\n]{1,3}){0,2}((?=\d*[A-Z])(?=(?:[A-Z]*\d){4})(?![A-Z\d]*\d{6})[A-Z\d]{6,12})(?![\p{L}\d])`,
  'giu',
)

/** Finds numbers of documents that consist of letters too, C01X00T47, except those that `isAllowed`. */
export function findDocuments(text: string, isAllowed: (written: string) => boolean): Finding[] {
  const found: Finding[] = []
  for (const {0: whole, 1: written = '', index} of text.matchAll(mixed)) {
    if (written !== written.toUpperCase() || isAllowed(written)) continue
    const start = index + whole.length - written.length
    const message = `${written} looks like the number of a passport or an identity card.`
    found.push({code: 'identity-number', start, end: start + written.length, message})
  }
  return found
}
