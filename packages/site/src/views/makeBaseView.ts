import {canonical} from './canonical.ts'
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
  /** What the page is, in the words of schema.org. */
  structuredData?: Record<string, unknown>
}

/** The part of the view that all pages share. */
export function makeBaseView(context: PageContext, facts: PageFacts): BaseView {
  const {edition, to} = context
  const {kind, title, lang, dir, structuredData} = facts
  // Field by field: an object that begins as a copy of another takes several times as long, and every page has one.
  return {
    site: makeSiteView(context),
    page: {
      kind,
      title,
      lang,
      dir,
      headTitle: facts.title.endsWith(edition.title) ? facts.title : `${facts.title} · ${edition.title}`,
      description: facts.description === null ? null : shorten(facts.description),
      canonical: canonical(context),
      languages: makeLanguageViews(context, context.address),
      alternates: makeAlternateViews(context),
      feed: facts.feed === null ? null : to(facts.feed),
      structuredDataHtml: structuredData ? writeStructuredData(structuredData) : null,
      scripts: [...(edition.search ? ['assets/search-key.js'] : []), ...(facts.scripts ?? [])].map((script) =>
        to(script),
      ),
      root: context.root,
    },
  }
}

/** JSON-LD as a block of data, in which no sign can end the element. Browsers do not run it, so the policy lets it be. */
function writeStructuredData(data: Record<string, unknown>): string {
  const json = JSON.stringify({'@context': 'https://schema.org', ...data}).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}

const longest = 200

/** A description cut at a word, since search engines and previews cut it anyway. */
function shorten(text: string): string {
  // Most texts have no other white space, and a test takes a tenth of the time of a replacement.
  const line = (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:–-]+$/, '')}…`
}
