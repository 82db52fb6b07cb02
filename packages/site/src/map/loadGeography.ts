import {createRequire} from 'node:module'
import type * as geo from 'd3-geo'
import type * as topojson from 'topojson-client'

/** The libraries that draw maps, loaded when the first map is drawn: most sites have none. */
export function loadGeography(): {geo: typeof geo; topojson: typeof topojson} {
  return {geo: require('d3-geo') as typeof geo, topojson: require('topojson-client') as typeof topojson}
}

/** A file of `world-atlas`: Natural Earth, in the public domain. */
export function loadAtlas(name: 'countries-50m' | 'countries-110m'): unknown {
  return require(`world-atlas/${name}.json`)
}

const require = createRequire(import.meta.url)
