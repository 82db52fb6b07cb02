import type {ChronologyView} from '../chronologyView.ts'

/** All of a chronology on one page, to be printed. */
export interface PrintView extends ChronologyView {
  /** Address of the chronology, whole where the site's `url` is configured, for the foot of the title. */
  address: string
}
