import type {FlatText} from '../markdown/flatten.ts'
import type {Withheld} from '../model/annotation.ts'
import {placeOf} from './readDetails.ts'
import type {Reading} from './reading.ts'

/** Finds what the author kept back: blacked-out text, and notes such as `[name withheld]`. */
export function readWithheld(flat: FlatText, reading: Reading): Withheld[] {
  const withheld: Withheld[] = []
  if (!flat.text.includes('[') && !flat.text.includes('█')) return withheld
  for (const match of flat.text.matchAll(/█[█\s]*|\[[^[\]\n]{1,60}\]/g)) {
    const text = match[0].trimEnd()
    if (text.startsWith('[') && !saysWithheld(text, reading)) continue
    withheld.push({text, at: placeOf(flat, match.index, match.index + text.length, reading)})
  }
  return withheld
}

function saysWithheld(text: string, {words}: Reading): boolean {
  const lower = text.toLowerCase()
  return words.withheld.some((word) => lower.includes(word))
}
