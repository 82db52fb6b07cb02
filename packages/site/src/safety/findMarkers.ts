import type {Finding} from './finding.ts'

/** What people write beside a text that is not for everybody, in the languages that reports are written in. */
const phrases = [
  'private',
  'confidential',
  'internal',
  'do not publish',
  'not for publication',
  'not to be published',
  'off the record',
  'embargoed until',
  'todo private',
  'приватна',
  'не публікаваць',
  'не для публікацыі',
  'канфідэнцыйна',
  'приватно',
  'не публиковать',
  'не для публикации',
  'конфиденциально',
  'для служебного пользования',
  'не для печати',
  'не публікувати',
  'не для публікації',
  'конфіденційно',
  'для службового користування',
  'nie publikować',
  'nie do publikacji',
  'poufne',
  'nicht veröffentlichen',
  'vertraulich',
  'ne pas publier',
  'confidentiel',
  'no publicar',
  'confidencial',
  'nepublikuoti',
  'nepublicēt',
  'არ გამოაქვეყნო',
  'չհրապարակել',
  'لا للنشر',
  'منتشر نشود',
].map((phrase) => phrase.replaceAll(' ', String.raw`\s+`))

/**
 * The phrases are ordinary words too: "they do not publish figures". They count where somebody made a sign of them: in
 * brackets, in capital letters, behind TODO, or at the start of a line with a colon or an exclamation mark.
 */
const all = phrases.join('|')
const several = phrases.filter((phrase) => phrase.includes('\\s'))
const patterns = [
  // [private], [private: the name of the clerk], but not a link with that text
  new RegExp(`\\[\\s*(?:${all})\\s*(?::[^\\]\\n]*)?\\](?![([])`, 'giu'),
  new RegExp(`[[({]\\s*(?:${several.join('|')})(?!\\p{L})[^\\])}\\n]{0,80}[\\])}]`, 'giu'),
  // {{private}}, ==private==
  new RegExp(`(?:\\{\\{|==|%%)\\s*(?:${all})(?!\\p{L})`, 'giu'),
  new RegExp(`^[\\s>*_-]*(?:todo:?\\s+)?(?:${all})[*_]*\\s*[:!].*$`, 'gimu'),
  new RegExp(`(?<!\\p{L})(?:${several.map(capitals).join('|')})(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${phrases.map(capitals).join('|')})\\s*:`, 'gu'),
]

/** Finds the marks of private text, and the words that the configuration names, wherever they stand. */
export function findMarkers(text: string, own: readonly string[]): Finding[] {
  const found = [...patterns, ...own.map(literal)].flatMap((pattern) => [...text.matchAll(pattern)])
  const seen: Finding[] = []
  for (const {0: words, index} of found.sort((a, b) => a.index - b.index)) {
    if (words.trim() === '' || seen.some(({start, end}) => index < end && index + words.length > start)) continue
    const start = index + words.length - words.trimStart().length
    const shown = words.trim().slice(0, 60)
    seen.push({
      code: 'private-marker',
      start,
      end: start + words.trim().length,
      message: `"${shown}" marks a text that is not for everybody.`,
    })
  }
  return seen
}

function capitals(phrase: string): string {
  return phrase
    .split('\\s+')
    .map((word) => word.toUpperCase())
    .join('\\s+')
}

function literal(words: string): RegExp {
  return new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu')
}
