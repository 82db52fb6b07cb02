import type {Feature, MultiLineString} from 'geojson'
import type {GeometryCollection, Topology} from 'topojson-specification'
import {loadAtlas, loadGeography} from './loadGeography.ts'

/** Degrees of longitude or latitude from which on the coarse outlines are fine enough. */
const wide = 40

/** The countries of the world and the borders between them, finer for a map of a country than for one of a continent. */
export function readOutlines(span: number): {countries: Feature[]; borders: MultiLineString} {
  const {topojson} = loadGeography()
  const atlas = loadAtlas(span > wide ? 'countries-110m' : 'countries-50m') as Topology<{countries: GeometryCollection}>
  const {countries} = atlas.objects
  return {
    countries: topojson.feature(atlas, countries).features,
    borders: topojson.mesh(atlas, countries, (a, b) => a !== b),
  }
}
