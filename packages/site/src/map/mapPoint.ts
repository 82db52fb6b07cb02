/** A place to draw, with how much happened there. */
export interface MapPoint {
  name: string
  longitude: number
  latitude: number
  count: number
}
