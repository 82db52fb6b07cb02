import {utf8ToBytes} from '@noble/hashes/utils.js'
import slugify from '@sindresorhus/slugify'
import {plainSlug} from './plainSlug.ts'

/** Letters of a slug. At most four bytes each, so that file systems, which take 255 for a name, have room for more. */
const longest = 48

/** Scripts that are spelled in the letters of ASCII. All others keep their own letters: nothing else is readable. */
const spelled = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Armenian', 'Georgian']
const isSpelled = spelled.map((script) => `\\p{Script=${script}}`).join('')
const own = new RegExp(`((?![${isSpelled}\\p{Script=Common}])\\p{L}(?:(?![${isSpelled}])[\\p{L}\\p{M}\\p{N}])*)`, 'u')

/** The Belarusian letter that the table of slugify lacks, as the official romanisation writes it (ŭ), without its breve. */
const shortU: [string, string][] = [['ў', 'u']]

/**
 * The first words of a text as part of an address and a file name: small letters and digits of any script with hyphens
 * between. Two that differ also differ where a file system takes capital letters or forms of Unicode for the same. Empty for a
 * text without letters and digits.
 */
export function slugOf(text: string): string {
  return shorten(wholeSlug(text))
}

/** The same of a whole text, however long. */
export function wholeSlug(text: string): string {
  const simple = plainSlug(text)
  if (simple !== undefined) return simple
  if (isPlain(text)) return slugify(text, {decamelize: false, customReplacements: shortU})
  // Greek letters with breathings and accents are spelled as those without.
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=\p{Script=Greek}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
  const parts = plain.split(own).map((part, index) => (index % 2 === 0 ? spell(part) : part))
  return parts.filter((part) => part !== '').join('-')
}

/** True for a text that is a slug as it stands, also a longer one that an author chose. */
export function isSlug(text: string): boolean {
  return (
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u.test(text) &&
    text === text.normalize('NFKC').toLowerCase() &&
    utf8ToBytes(text).length <= 200
  )
}

/** Most texts of many languages need no more than their capital letters and signs changed. */
function isPlain(text: string): boolean {
  return !/[^\t-~]/.test(text)
}

function spell(text: string): string {
  const slug = slugify(text, {decamelize: false, customReplacements: shortU})
  if (slug !== '') return slug
  // Letters that have no spelling in ASCII stay what they are.
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join('-')
}

/** Cuts at a hyphen where there is one in the second half, and never within a letter. */
function shorten(slug: string): string {
  if (slug.length <= longest) return slug
  const cut = /^[\w-]*$/.test(slug) ? slug.slice(0, longest) : firstLetters(slug)
  const hyphen = slug.startsWith('-', cut.length) ? cut.length : cut.lastIndexOf('-')
  return hyphen > longest / 2 ? slug.slice(0, hyphen) : cut.replace(/-$/, '') || slug.slice(0, longest)
}

function firstLetters(slug: string): string {
  let cut = ''
  for (const {segment} of new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(slug.slice(0, 2 * longest))) {
    if (cut.length + segment.length > longest) break
    cut += segment
  }
  return cut
}
