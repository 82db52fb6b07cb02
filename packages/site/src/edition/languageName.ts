/**
 * The name of a language in itself: `Беларуская`; with its region only where `all`, the languages of the site, hold
 * another edition in the language.
 */
export function languageName(lang: string, all: string[]): string {
  const language = (tag: string) => tag.split('-')[0] ?? tag
  const shared = all.filter((other) => language(other) === language(lang)).length > 1
  const tag = shared ? lang : language(lang)
  const [first = '', ...rest] = nameInItself(tag)
  return first.toLocaleUpperCase(tag) + rest.join('')
}

/** A front matter may name any language; what is no tag is its own name. */
function nameInItself(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], {type: 'language', languageDisplay: 'standard'}).of(tag) ?? tag
  } catch {
    return tag
  }
}
