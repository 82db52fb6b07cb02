/** In the units of the drawing. */
export interface Size {
  width: number
  height: number
}
