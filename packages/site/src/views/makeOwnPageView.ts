import type {PublishedPage} from '../edition/edition.ts'
import {makeBaseView} from './makeBaseView.ts'
import {makeBlockViews} from './makeBlockViews.ts'
import type {OwnPageView} from './ownPageView.ts'
import type {PageContext} from './pageContext.ts'

/** A page of the organisation's own. */
export function makeOwnPageView(context: PageContext, {file, model}: PublishedPage): OwnPageView {
  const description = model.description ?? model.body.find(({role}) => role === 'text')?.text
  return {
    ...makeBaseView(context, {
      kind: 'page',
      title: model.title,
      lang: model.lang,
      dir: model.dir,
      description: description ?? null,
      feed: `${context.edition.prefix}feed.xml`,
    }),
    blocks: makeBlockViews(context, file, model.body),
  }
}
