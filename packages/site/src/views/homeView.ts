import type {ChronologySummary} from './chronologyView.ts'
import type {BlockView, EventView} from './eventView.ts'
import type {BaseView} from './pageView.ts'

export interface HomeView extends BaseView {
  home: {
    /** Text of `content/pages/index.md`, or the introduction of the only chronology. */
    blocks: BlockView[]
    /** Newest first. */
    chronologies: ChronologySummary[]
    /** The latest events of all chronologies, newest first. */
    latest: EventView[]
  }
}
