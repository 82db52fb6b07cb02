/** The plural forms of a language by CLDR: all of them, and those that whole numbers up to a thousand take. */
export function categoriesOf(locale: string): {all: readonly string[]; common: readonly string[]} {
  const {categories, numbers} = rulesOf(locale)
  return {all: categories, common: categories.filter((category) => category === 'other' || numbers.has(category))}
}

/** True where a form stands for one number only, so that it may say the number in words: `no events`, `one event`. */
export function countsOnce(locale: string, category: string): boolean {
  return category === 'zero' || rulesOf(locale).numbers.get(category) === 1
}

interface Rules {
  categories: string[]
  /** How many whole numbers up to a thousand take each form. */
  numbers: Map<string, number>
}

const known = new Map<string, Rules>()

function rulesOf(locale: string): Rules {
  const found = known.get(locale)
  if (found) return found
  const plurals = pluralRules(locale)
  const numbers = new Map<string, number>()
  for (let number = 0; number <= 1000; number++) {
    const category = plurals.select(number)
    numbers.set(category, (numbers.get(category) ?? 0) + 1)
  }
  const rules = {categories: plurals.resolvedOptions().pluralCategories, numbers}
  known.set(locale, rules)
  return rules
}

function pluralRules(locale: string): Intl.PluralRules {
  try {
    return new Intl.PluralRules(locale)
  } catch {
    return new Intl.PluralRules('en')
  }
}
