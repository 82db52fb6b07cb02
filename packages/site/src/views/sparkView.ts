/** A small chart of counts over the whole period of a chronology: one SVG path, in units of its view box. */
export interface SparkView {
  width: number
  height: number
  /** Columns that stand on the lower edge, as the data of one path. */
  path: string
  /** The chart in one sentence, for those who cannot see it. */
  alternative: string
}
