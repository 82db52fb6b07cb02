import fc from 'fast-check'

/** Makes another version of a text. Only words at offsets that are wanted are edited. */
export type Edit = (text: string, isWanted?: (offset: number) => boolean) => string

const words = [
  'harbour',
  'Minsk',
  'people',
  'women',
  'суд',
  '名',
  'ü',
  '20',
  '2022',
  'March',
  'May',
  'on',
  'said',
  'cancelled',
  'will be held on 5 June',
  'see 5 May 2022',
  'more than 20 people',
  'Sources',
]

/** A word changed, put in or taken out, at a place counted in words. */
export const wordEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.constantFrom(...words), fc.constantFrom('change', 'insert', 'delete', 'append'))
  .map(([number, word, kind]) => (text, isWanted = () => true) => {
    const all = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)].filter(({index}) => isWanted(index))
    const found = all[number % all.length]
    if (!found) return text
    const [start, end] = [found.index, found.index + found[0].length]
    if (kind === 'insert') return `${text.slice(0, start)}${word} ${text.slice(start)}`
    if (kind === 'delete') return text.slice(0, start) + text.slice(end).replace(/^ /, '')
    return text.slice(0, kind === 'change' ? start : end) + word + text.slice(end)
  })

const signs = [
  ...['May 6: ', '5: ', '2022. ', '1) ', '12:30', '█', '[name withheld]', 'Status: gone', 'ID: one', 'Date: 9 May'],
  ...['\n', '\n\n', '  \n', '**', '*', '_', '[', '](', '[^a]', '[^1]', ')', '#', '- ', '> ', '|', '`', '<b>', '\\'],
  ...[']:', ':', '.', '. ', ' ', '\t', '@', 'www.example.org', 'https://example.org/a', '&amp;', '—', '=', '~~'],
  ...['**References**', '**Correction (1 May 2022):** '],
]

/** Signs that mean something put in anywhere, or a few letters taken out, doubled or moved. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat(6), fc.nat(), fc.constantFrom(...signs), fc.constantFrom('insert', 'delete', 'copy'))
  .map(([place, length, from, sign, kind]) => (text) => {
    const [at, other] = [place % (text.length + 1), from % (text.length + 1)]
    if (kind === 'insert') return text.slice(0, at) + sign + text.slice(at)
    if (kind === 'delete') return text.slice(0, at) + text.slice(at + length + 1)
    return text.slice(0, at) + text.slice(other, other + 3 * length) + text.slice(at)
  })

/** One edit, or two in a row, which mostly lie on different lines. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(wordEdit, anyEdit, fc.tuple(wordEdit, wordEdit).map(inRow))

function inRow([first, second]: [Edit, Edit]): Edit {
  return (text) => second(first(text))
}
