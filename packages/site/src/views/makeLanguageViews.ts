import type {Translation} from '../edition/createTranslator.ts'
import {canonical} from './canonical.ts'
import type {AlternateView, LanguageView} from './languageView.ts'
import type {PageContext} from './pageContext.ts'

/** A page of the site in each edition; nothing where there is only one. */
export function makeLanguageViews(context: PageContext, page: string): LanguageView[] {
  const translations = context.translations(page)
  if (translations.length < 2) return []
  return translations.map(({edition, address, exact}) => ({
    lang: edition.lang,
    dir: edition.dir,
    name: edition.languageName,
    href: context.to(address),
    current: edition === context.edition,
    exact,
  }))
}

/** The translations of the page, itself among them, as HTML wants them all; nothing where there is none. */
export function makeAlternateViews(context: PageContext): AlternateView[] {
  const exact = context.translations(context.address).filter((translation) => translation.exact)
  if (exact.length < 2) return []
  const href = ({edition, address}: Translation) => canonical({edition, address}) ?? context.to(address)
  const main = exact.find(({edition}) => edition.prefix === '')
  return [
    ...exact.map((translation) => ({hreflang: translation.edition.lang, href: href(translation)})),
    ...(main ? [{hreflang: 'x-default', href: href(main)}] : []),
  ]
}
