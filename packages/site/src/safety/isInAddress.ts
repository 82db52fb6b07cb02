import {wordBefore} from './wordBefore.ts'

/** True where an offset lies within an address of the web, whose numbers and signs are names of pages. */
export function isInAddress(text: string, offset: number): boolean {
  const word = wordBefore(text, offset)
  return word.includes('://') && !/\/\/(?:wa\.me|api\.whatsapp\.com|viber)\b/i.test(word)
}
