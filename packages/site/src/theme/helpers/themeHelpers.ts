import type {Helper, HelperOptions} from '../engine/helper.ts'
import {safeUrl} from '../safeUrl.ts'
import type {Words} from '../words/createWords.ts'

/**
 * The helpers a template may call, beside `each`, `if`, `unless`, `with` and `lookup`. The comments are the reference of
 * theme authors: first the call, then what it prints.
 */
export const themeHelpers: Record<string, Helper> = {
  /** `{{t "events" count=period.count}}`: a word of the language of the page, with its values by name. */
  t: (key: string, {hash, data}: HelperOptions) =>
    (data.words as Words).say(key, hash as Record<string, string | number>),

  /** `{{number 12345}}`: `12,345`, as the language of the page writes it. */
  number: (value: number, {data}: HelperOptions) => (data.words as Words).number(value),

  /** `{{url source.url}}`: the address where it is safe to follow, else `#`. */
  url: (address: string | null) => safeUrl(address),

  /** `{{#if (eq page.kind "event")}}`: true where both are the same. */
  eq: (left: unknown, right: unknown) => left === right,

  /** `{{share bar.x of=strip.width}}`: a part of a whole in percent, `12.5%`, for drawings that grow with the page. */
  share: (part: number, {hash}: HelperOptions) => `${Math.round((part / (Number(hash.of) || 1)) * 100_000) / 1000}%`,
}
