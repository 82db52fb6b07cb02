import type {TemplateIndex} from '../templates/templateIndex.ts'

/** What the checks of one template need to know of all the others. */
export interface CheckContext {
  index: TemplateIndex
  inlinePartials: ReadonlySet<string>
  /** Numbers of the layers that their own tests check, and that need no look at each of their templates. */
  checkedLayers: ReadonlySet<number>
  /** Slots that some layer declares, without `slots/`. */
  slots: ReadonlySet<string>
  helpers: ReadonlySet<string>
  /** Addresses of everything that goes beside the pages: `assets/base.css`. */
  assets: ReadonlySet<string>
  /** Page kinds that have a view, and those that a theme.json names. */
  pages: ReadonlySet<string>
  /** Settings that some layer declares. */
  settings: ReadonlySet<string>
  /** The English words by key: the schema of all words. */
  words: ReadonlyMap<string, string>
}
