import type {FlatText} from '../markdown/flatten.ts'

/** Flat texts one behind the other, with a sign between them that stands nowhere in the source. */
export function joinTexts(parts: FlatText[], sign: string): FlatText {
  const joined: FlatText = {text: '', stretches: []}
  for (const {text, stretches} of parts) {
    const start = joined.text === '' ? 0 : joined.text.length + sign.length
    joined.text = joined.text === '' ? text : `${joined.text}${sign}${text}`
    joined.stretches.push(...stretches.map((stretch) => ({...stretch, at: stretch.at + start})))
  }
  return joined
}
