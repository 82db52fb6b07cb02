import type {Diagnostic} from '@daybook/core'
import type {BaseView} from '../views/pageView.ts'
import type {Asset} from './assets.ts'
import type {SettingValue} from './settings/checkSetting.ts'
import type {Words} from './words/createWords.ts'

/** A theme with all its layers, ready to render pages. */
export interface Theme {
  /** First hit wins per file: the site's own folder, the theme, what it extends, the built-in theme. */
  layers: {name: string; dir: string}[]
  /** All problems of manifests, templates, words, settings and styles, sorted by place. */
  diagnostics: Diagnostic[]
  settings: Record<string, SettingValue>
  /** Addresses of the style sheets in the order of the cascade, relative to the root of the site. */
  styles: string[]
  assets: Asset[]
  /** The words for a language; `fr-CA` falls back to `fr`, then to `en`, key by key. */
  words(lang: string): Words
  /**
   * A digest of all that makes a page of a template and a language, beside its view: the template with what it includes,
   * the helpers, the words.
   */
  digest(template: string, lang: string): string
  /** A page from the template of a name (`chronology`) and its view. Throws `TemplateError`. */
  render(template: string, view: BaseView, words: Words): string
}
