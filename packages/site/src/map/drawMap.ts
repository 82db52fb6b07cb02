import type {Feature} from 'geojson'
import {chooseProjection} from './chooseProjection.ts'
import {loadGeography} from './loadGeography.ts'
import type {MapPoint} from './mapPoint.ts'
import {type Label, placeLabels} from './placeLabels.ts'
import {readOutlines} from './readOutlines.ts'
import {round} from './round.ts'
import type {Size} from './size.ts'

/** A drawing of places on the outlines of countries. All lengths count in the units of the drawing, which have one decimal. */
export interface MapDrawing extends Size {
  /** The countries that hold one of the places, and the others, as SVG paths. */
  home: string[]
  others: string[]
  /** The borders between countries, as one SVG path. */
  borders: string
  /** In the order of the points. */
  marks: {x: number; y: number; radius: number; countInside: boolean; label: Label | null}[]
}

/**
 * Draws places on Natural Earth outlines. The same points give the same drawing, on every machine: what trigonometry leaves
 * open in the last digits is rounded away.
 */
export function drawMap(points: MapPoint[]): MapDrawing {
  const {projection, path, size, span} = chooseProjection(points)
  const {countries, borders} = readOutlines(span)
  const drawn = countries.flatMap((country) => {
    const outline = path(country)
    return outline === null ? [] : [{outline, isHome: points.some((point) => isIn(country, point))}]
  })
  const marks = points.map((point) => {
    const [x, y] = projection([point.longitude, point.latitude]) ?? [0, 0]
    return {x: round(x), y: round(y), radius: radiusOf(point.count, points)}
  })
  const withCount = marks.map((mark) => ({...mark, countInside: mark.radius >= smallestWithCount}))
  const labels = placeLabels(
    withCount.map((mark, index) => ({...mark, text: labelOf(points[index] as MapPoint, mark.countInside)})),
    size,
  )
  return {
    ...size,
    home: drawn.filter(({isHome}) => isHome).map(({outline}) => outline),
    others: drawn.filter(({isHome}) => !isHome).map(({outline}) => outline),
    borders: path(borders) ?? '',
    marks: withCount.map((mark, index) => ({...mark, label: labels[index] ?? null})),
  }
}

const smallest = 4
const largest = 22
/** From this radius on, the count stands in the circle. */
const smallestWithCount = 10

/** The area of a circle, not its radius, goes with the count. */
function radiusOf(count: number, points: MapPoint[]): number {
  const most = Math.max(...points.map((point) => point.count))
  return round(Math.max(smallest, largest * Math.sqrt(count / Math.max(most, 4))))
}

function labelOf({name, count}: MapPoint, countInside: boolean): string {
  return countInside ? name : `${name} ${count}`
}

function isIn(country: Feature, {longitude, latitude}: MapPoint): boolean {
  return loadGeography().geo.geoContains(country, [longitude, latitude])
}
