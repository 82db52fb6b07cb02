import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {categoriesOf, countsOnce} from './pluralCategories.ts'
import type {WordFile} from './wordFile.ts'
import {splitKey, wordPlaceholders} from './wordForms.ts'

/**
 * What is wrong with files of words: keys that English lacks, values that the English word does not show or that got
 * lost, plural forms that the language does not have or lacks, languages that are not complete. `files` come from the
 * bottom layer to the top one; those of the built-in theme are left to its own tests.
 */
export function checkWordFiles(files: readonly WordFile[]): Diagnostic[] {
  const english = mergeWords(files.filter(({locale}) => locale === 'en'))
  const own = files.filter(({isBuiltIn}) => !isBuiltIn)
  return own.flatMap((file) => [
    ...unknownKeys(file, english),
    ...wrongValues(file, schemaOf(file, files)),
    ...wrongForms(file, files, english),
    ...missingWords(file, files),
  ])
}

type Words = ReadonlyMap<string, string>

/** The words of some files, those of the later files before those of the earlier. */
export function mergeWords(files: readonly WordFile[]): Map<string, string> {
  return new Map(files.flatMap(({words}) => [...words]))
}

// Languages have plural categories that English lacks, so only what stands before the category is compared.
function unknownKeys({locale, words, place}: WordFile, english: Words): Diagnostic[] {
  if (locale === 'en') return []
  const known = basesOf(english)
  return [...words.keys()]
    .filter((key) => !known.has(splitKey(key).base) && !known.has(key))
    .map((key) => {
      const message = `The word "${key}" is not in en.json.`
      return finding('theme-unknown-word', place([key]), message, didYouMean(key, english.keys()))
    })
}

/** The English words that say which values the words of a file show: those below an English file, else those of its layer. */
function schemaOf({locale, layer}: WordFile, files: readonly WordFile[]): Words {
  const lowest = locale === 'en' ? layer + 1 : layer
  return mergeWords(files.filter((other) => other.locale === 'en' && other.layer >= lowest))
}

function wrongValues({locale, words, place}: WordFile, schema: Words): Diagnostic[] {
  return [...words].flatMap(([key, text]) => {
    const {base, category} = splitKey(key)
    const reference = schema.get(key) ?? schema.get(`${base}.other`) ?? schema.get(base)
    if (reference === undefined) return []
    const known = wordPlaceholders(reference)
    const shown = wordPlaceholders(text)
    const mayOmit = (name: string) => name === 'count' && category !== null && countsOnce(locale, category)
    const unknown = shown.filter((name) => !known.includes(name))
    // A value by a wrong name is one mistake, not two.
    const lost = unknown.length > 0 ? [] : known.filter((name) => !shown.includes(name) && !mayOmit(name))
    return [
      ...unknown.map((name) => {
        const message = `The word "${key}" shows {${name}}, which nobody gives it.`
        return finding(
          'theme-word-placeholder',
          place([key]),
          message,
          didYouMean(name, known) ?? `In English it is "${reference}".`,
        )
      }),
      ...lost.map((name) => {
        const message = `The word "${key}" does not show {${name}}.`
        return finding('theme-word-placeholder', place([key]), message, `In English it is "${reference}".`)
      }),
    ]
  })
}

function wrongForms(file: WordFile, files: readonly WordFile[], english: Words): Diagnostic[] {
  const {locale, words, place, layer} = file
  const needed = categoriesOf(locale)
  const merged = mergeWords(files.filter((other) => other.locale === locale && other.layer >= layer))
  const counted = new Map<string, string>()
  const found: Diagnostic[] = []
  for (const key of words.keys()) {
    const {base, category} = splitKey(key)
    if (category === null || !english.has(`${base}.other`)) continue
    if (!counted.has(base)) counted.set(base, key)
    if (category === 'zero' || needed.all.includes(category)) continue
    const hint = `The forms of ${locale} are ${needed.all.join(', ')}, and zero for none.`
    found.push(
      finding('theme-plural-form', place([key]), `The language ${locale} has no plural form "${category}".`, hint),
    )
  }
  for (const [base, key] of counted) {
    const missing = needed.common.filter((category) => !merged.has(`${base}.${category}`))
    if (missing.length === 0) continue
    const message = `The word "${base}" lacks the ${missing.length === 1 ? 'form' : 'forms'} ${missing.join(', ')}.`
    found.push(finding('theme-plural-form', place([key]), message))
  }
  return found
}

// A layer that speaks a language says in it all that it, and what lies below it, says in English.
function missingWords(file: WordFile, files: readonly WordFile[]): Diagnostic[] {
  const {locale, layer, words} = file
  const isVariant = files.some((other) => locale.startsWith(`${other.locale}-`))
  if (locale === 'en' || isVariant || words.size === 0) return []
  const spoken = basesOf(mergeWords(files.filter((other) => other.locale === locale)))
  const below = files.filter((other) => other.layer >= layer)
  const english = basesOf(mergeWords(below.filter((other) => other.locale === 'en')))
  const missing = [...english].filter((base) => !spoken.has(base))
  const isSaidBelow = below.some((other) => other !== file && other.locale === locale && !other.isBuiltIn)
  if (missing.length === 0 || isSaidBelow) return []
  const named = missing.slice(0, 8).join(', ')
  const rest = missing.length > 8 ? `, and ${missing.length - 8} more` : ''
  const count = missing.length === 1 ? '1 word' : `${missing.length} words`
  return [finding('theme-missing-words', fileStart(file.file), `${locale} lacks ${count}: ${named}${rest}.`)]
}

function basesOf(words: Words): Set<string> {
  const bases = new Set<string>()
  for (const key of words.keys()) {
    const {base, category} = splitKey(key)
    bases.add(category !== null && words.has(`${base}.other`) ? base : key)
  }
  return bases
}
