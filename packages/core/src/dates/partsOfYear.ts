import type {Language} from './languages/language.ts'

const romans = ['i', 'ii', 'iii', 'iv']

/**
 * Every way to say a half or a quarter of a year, with its first and last month: an ordinal in front of the noun or, where the
 * language allows it, behind.
 */
export function partsOfYear(language: Language): [string, [number, number]][] {
  const {halves = [], quarters = [], ordinals = [], last = [], ordinalMarks, ordinalBehind} = language
  const parts: [string, [number, number]][] = [...(language.parts ?? [])]
  const add = (nouns: string[], count: number, length: number) => {
    const months = (number: number): [number, number] => [(number - 1) * length + 1, number * length]
    const numbers: [string, number][] = [...ordinals, ...last.map((word): [string, number] => [word, count])]
    for (let number = 1; number <= count; number++)
      for (const form of [`${number}`, `${number}.`, `${romans[number - 1]}`, `${romans[number - 1]}.`])
        numbers.push([form, number], ...ordinalMarks.flatMap((mark) => marked(form, mark, number)))
    for (const [word, number] of numbers) {
      if (number > count) continue
      for (const noun of nouns) {
        parts.push([language.ideographic ? `第${word}${noun}` : `${word} ${noun}`, months(number)])
        if (language.ideographic) parts.push([`${word}${noun}`, months(number)])
        if (ordinalBehind) parts.push([`${noun} ${word}`, months(number)])
      }
    }
  }
  add(halves, 2, 6)
  add(quarters, 4, 3)
  return parts
}

function marked(form: string, mark: string, number: number): [string, number][] {
  return form.endsWith('.') ? [] : [`${form}${mark}`, `${form}-${mark}`].map((word) => [word, number])
}
