import type {Finding} from './finding.ts'
import {identityOf} from './identityOf.ts'
import {isInAddress} from './isInAddress.ts'
import {isPhone} from './isPhone.ts'
import {wordBefore} from './wordBefore.ts'

/** Digits with the signs that people put between them. Fewer than six digits say nothing about a person. */
const numbers = /\+?\(?\d(?:[\d  ().\-‑–/]{0,3}\d){5,24}/g

/** Finds numbers of telephones and of documents of persons, except those that `isAllowed`. */
export function findNumbers(text: string, isAllowed: (written: string) => boolean): Finding[] {
  const found: Finding[] = []
  for (const {0: written, index} of text.matchAll(numbers)) {
    if (isOther(text, index, written) || isInAddress(text, index) || isAllowed(written)) continue
    const number = {
      written,
      digits: written.replace(/\D/g, ''),
      before: text.slice(Math.max(0, index - 40), index),
      from: text.slice(index, index + 40),
    }
    const identity = identityOf(number)
    if (identity !== null)
      found.push({
        code: 'identity-number',
        start: index,
        end: index + written.length,
        message: `${written} looks like ${identity}.`,
      })
    else if (isPhone(number))
      found.push({
        code: 'phone-number',
        start: index,
        end: index + written.length,
        message: `${written} looks like the number of a telephone.`,
      })
  }
  return found
}

/** True within a date in figures, a hash, the name of a file, or a figure that goes on. */
function isOther(text: string, index: number, written: string): boolean {
  if (/^\d{4}-\d\d?-\d\d?$/.test(written)) return true
  return /(?:[#_/]|[a-z]{3}[\w-]{0,40}-|\d[.,])$/i.test(wordBefore(text, index).slice(-40))
}
