import {searchAddress} from '../edition/searchAddress.ts'
import type {PageContext} from './pageContext.ts'
import type {SiteView} from './siteView.ts'

/** The site as one page sees it, which is the same for all of a folder but those that the navigation names. */
export function makeSiteView(context: PageContext): SiteView {
  const {edition, address, shared} = context
  const isNamed = edition.navigation.some(({target}) => typeof target !== 'string' && target.address === address)
  return isNamed ? makeView(context) : shared.site(edition, () => makeView(context))
}

function makeView({edition, theme, words, address, to}: PageContext): SiteView {
  return {
    title: edition.title,
    description: edition.description,
    home: to(`${edition.prefix}index.html`),
    publisher: edition.publisher,
    license: edition.license,
    navigation: edition.navigation.map(({text, target}) => ({
      href: typeof target === 'string' ? target : to(target.address, target.fragment),
      text: text ?? words.say('read-report'),
      current: typeof target !== 'string' && target.address === address,
    })),
    search: edition.search ? to(searchAddress(edition)) : null,
    styles: theme.styles.map((style) => to(style)),
    settings: theme.settings,
  }
}
