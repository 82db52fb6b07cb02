import type {BlockView} from './eventView.ts'
import type {BaseView} from './pageView.ts'

/** A page of the organisation's own: methodology, about, contact. */
export interface OwnPageView extends BaseView {
  blocks: BlockView[]
}
