import type {GeoPath, GeoProjection} from 'd3-geo'
import {loadGeography} from './loadGeography.ts'
import type {MapPoint} from './mapPoint.ts'
import type {Size} from './size.ts'

const width = 720
const lowest = 360
const highest = 640
/** Free space between the outermost places and the edge. */
const edge = 92
/** From this extent on, a map shows the whole world: nearer the far side of the globe, shapes would be torn. */
const widest = 120
/** A map of one place, or of places close together, shows at least so many degrees around them. */
const least = 3

/**
 * A projection that keeps areas, fitted to the places, or one of the whole world. `span` is the extent
 * in degrees.
 */
export function chooseProjection(points: Pick<MapPoint, 'longitude' | 'latitude'>[]): {
  projection: GeoProjection
  path: GeoPath
  size: Size
  span: number
} {
  const {geo} = loadGeography()
  const [[west, south], [east, north]] = geo.geoBounds({
    type: 'MultiPoint',
    coordinates: points.map(({longitude, latitude}) => [longitude, latitude]),
  })
  // Across the date line, the west lies east of the east.
  const across = (east - west + 360) % 360
  const span = Math.max(across, north - south, least)
  const center: [number, number] = [west + across / 2, (south + north) / 2]
  const spread = {
    type: 'MultiPoint' as const,
    coordinates: [
      ...points.map(({longitude, latitude}) => [longitude, latitude]),
      [center[0] - least / 2, center[1]],
      [center[0] + least / 2, center[1]],
      [center[0], center[1] - least / 2],
      [center[0], center[1] + least / 2],
    ],
  }
  const projection =
    span > widest ? geo.geoEqualEarth() : geo.geoAzimuthalEqualArea().rotate([-center[0], -center[1]]).clipAngle(90)
  projection.fitWidth(width - 2 * edge, spread)
  const [[, top], [, bottom]] = geo.geoPath(projection).bounds(spread)
  const height = Math.round(Math.min(highest, Math.max(lowest, bottom - top + 2 * edge)))
  const size = {width, height}
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    spread,
  )
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  return {projection, path: geo.geoPath(projection).digits(1), size, span}
}
