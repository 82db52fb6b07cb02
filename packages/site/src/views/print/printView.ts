import type {ChronologyView} from '../chronologyView.ts'
import type {PartsView} from '../parts.ts'

/**
 * A chronology to be printed: all of it on one page, or a part of it where it is divided. Then the first part has the strip
 * and the introduction, the last one the conclusion.
 */
export interface PrintView extends ChronologyView {
  /** Address of the chronology, whole where the site's `url` is configured, for the foot of the title. */
  address: string
  /** The way between the parts; `null` where one page holds all. */
  parts: PartsView | null
}
