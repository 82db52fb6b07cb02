import {encodePath} from '../render/relativeAddress.ts'
import {makeAlternateViews, makeLanguageViews} from './makeLanguageViews.ts'
import {makeSiteView} from './makeSiteView.ts'
import type {PageContext} from './pageContext.ts'
import type {BaseView, PageView} from './pageView.ts'

/** What a page says of itself, beside what follows from its address. */
export interface PageFacts extends Pick<PageView, 'kind' | 'title' | 'lang' | 'dir'> {
  description: string | null
  /** Address of the feed that goes with the page. */
  feed: string | null
  /** Addresses of scripts of the theme that help on the page; none is needed to read it. */
  scripts?: string[]
}

/** The part of the view that all pages share. */
export function makeBaseView(context: PageContext, facts: PageFacts): BaseView {
  const {edition, to} = context
  return {
    site: makeSiteView(context),
    page: {
      ...facts,
      headTitle: facts.title.endsWith(edition.title) ? facts.title : `${facts.title} · ${edition.title}`,
      description: facts.description === null ? null : shorten(facts.description),
      canonical: canonical(context),
      languages: makeLanguageViews(context, context.address),
      alternates: makeAlternateViews(context),
      feed: facts.feed === null ? null : to(facts.feed),
      scripts: (facts.scripts ?? []).map((script) => to(script)),
      root: context.root,
    },
  }
}

/** Absolute address of a page, with `index.html` left out as servers do; `null` where the site has no `url`. */
export function canonical({edition, address}: Pick<PageContext, 'edition' | 'address'>): string | null {
  return edition.url === null ? null : edition.url + encodePath(address).replace(/(^|\/)index\.html$/, '$1')
}

const longest = 200

/** A description cut at a word, since search engines and previews cut it anyway. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:–-]+$/, '')}…`
}
