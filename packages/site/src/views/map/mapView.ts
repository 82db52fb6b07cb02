import type {BaseView} from '../pageView.ts'
import type {ReportView} from '../report/reportView.ts'

/** A place on the map and in the list beside it. */
export interface MapPlaceView {
  name: string
  /** The page of the place, relative to the map. */
  href: string
  count: number
  /** `8 events`. */
  countText: string
  /** `52.3, 29.4`: the coordinates as the register has them; `null` where it has none. */
  coordinates: string | null
}

/** A place as a circle. Lengths count in the units of the drawing. */
export interface MapMarkView extends MapPlaceView {
  x: number
  y: number
  radius: number
  /** True where the circle is large enough to hold its count. */
  countInside: boolean
  /** Where the name stands, by the middle of its base line; `null` where there is no room for it. */
  label: {x: number; y: number; text: string} | null
}

/** The map of the places of a chronology that have coordinates in the register. */
export interface MapView extends BaseView {
  report: ReportView
  title: string
  map: {
    width: number
    height: number
    /** `Map: 8 places, 14 events.` for those who cannot see it. */
    alternative: string
    /** Outlines of the countries with a place in them, and of the others: data of SVG paths. */
    home: string[]
    others: string[]
    borders: string
    /** The largest first, so that small circles lie on top. */
    marks: MapMarkView[]
    /** Places with no coordinates in the register. */
    unplaced: MapPlaceView[]
  }
}
