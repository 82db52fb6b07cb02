/** A date as the source has it, in the words of the edition. Never more precise than the source. */
export interface DateView {
  /** `23 May 2022`, `1–8 March 2022`, `about 1937`. */
  text: string
  /** Without the year and month that the section around it says: `23`, `1–8`. The whole text where that cannot be. */
  day: string
  /** Short weekday name of a single day, else `null`. */
  weekday: string | null
  /** Month and year as words, `May 2022`; `null` where the date is vaguer than a month or spans several. */
  month: string | null
  /** Value for `<time datetime>`, only where HTML allows it: a day, month or year without doubt. */
  datetime: string | null
  edtf: string
  /** Words for a doubt about the date itself (`approximate`, `uncertain`), else `null`. */
  doubt: string | null
  /** Words of the author that the date was read from. */
  source: string
}
