/**
 * The density strip, in units of an SVG view box: one bar per day, week or month by the length of the period, a label
 * per month or year, a band per range.
 */
export interface StripView {
  width: number
  height: number
  /** The strip in one sentence, for those who cannot see it. */
  alternative: string
  bars: {x: number; y: number; width: number; height: number; count: number; title: string}[]
  /** Events that last, as thin bands; `uncertain` ones are hatched. */
  bands: {x: number; y: number; width: number; height: number; uncertain: boolean; title: string}[]
  /** Stretches of the axis that are links, with their label and the number of events. */
  months: {
    x: number
    width: number
    /** `May`, `2022`; `''` where labels would stand too close. */
    label: string
    /** True for labels that a narrow screen has no room for. */
    isMinor: boolean
    longLabel: string
    href: string | null
    count: number
  }[]
}
