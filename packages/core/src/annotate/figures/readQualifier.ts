import type {Figure} from '../../model/annotation.ts'
import type {Reading} from '../reading.ts'

/** The words right before a number that qualify it; `exact` where there are none. */
export function readQualifier(before: string, {words}: Reading): {qualifier: Figure['qualifier']; text: string} {
  const spaced = ` ${before
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s(]+/g, ' ')
    .trim()}`
  // Chinese and Japanese put no space between words.
  const standsThere = (phrase: string) =>
    spaced.endsWith((/^[\u3040-\u9FFF]/.test(phrase) ? '' : ' ') + phrase.replaceAll('’', "'"))
  const [text, qualifier] = words.qualifiers.find(([words]) => standsThere(words)) ?? []
  return {qualifier: qualifier ?? 'exact', text: text ?? ''}
}
