/** The texts of a key: one for a plain word, one per plural category for a word that counts. */
export function wordForms(key: string, words: ReadonlyMap<string, string>): string[] {
  const plain = words.get(key)
  if (plain !== undefined) return [plain]
  return pluralCategories.map((category) => words.get(`${key}.${category}`)).filter((text) => text !== undefined)
}

/** Names of the values that a text shows: `{count} events` shows `count`. */
export function wordPlaceholders(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] as string)
}

/** `events.one` is the form `one` of the word `events`; a key that ends in no form is a word by itself. */
export function splitKey(key: string): {base: string; category: string | null} {
  const category = /\.(zero|one|two|few|many|other)$/.exec(key)?.[1] ?? null
  return {base: category === null ? key : key.slice(0, -category.length - 1), category}
}

/** A value shown in a text. */
export const placeholder = /\{([a-zA-Z]+)\}/g

const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other']
