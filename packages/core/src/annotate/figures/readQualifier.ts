import type {Figure} from '../../model/annotation.ts'
import type {Reading} from '../reading.ts'

/** The words right before a number that qualify it; `exact` where there are none. */
export function readQualifier(before: string, {words}: Reading): {qualifier: Figure['qualifier']; text: string} {
  const spaced = ` ${before
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s(]+/g, ' ')
    .trim()}`
  const [text, qualifier] = words.qualifiers.find(([words]) => spaced.endsWith(` ${words.replaceAll('’', "'")}`)) ?? []
  return {qualifier: qualifier ?? 'exact', text: text ?? ''}
}
