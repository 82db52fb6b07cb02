/** What a file name of the content folder says. */
export interface ContentName {
  /** The name without endings: `2022` of `2022.be.md`. */
  name: string
  /** The language of the edition where the name gives one: `be` of `2022.be.md`. */
  edition: string | null
}

/** Reads the name of a Markdown file: `NAME.md`, or `NAME.LANGUAGE.md` for an edition in another language. */
export function readContentName(fileName: string): ContentName {
  const base = fileName.replace(/\.(?:md|txt)$/i, '')
  const match = /^(.+)\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(base)
  const [, name, tag] = match ?? []
  return name !== undefined && tag !== undefined && isLanguage(tag)
    ? {name, edition: Intl.getCanonicalLocales(tag)[0] ?? tag}
    : {name: base, edition: null}
}

/** `be`, `pt-BR`, but not `old`: a tag is taken for a language only where the language has a name. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', {type: 'language', fallback: 'none'}).of(tag) !== undefined
  } catch {
    return false
  }
}
