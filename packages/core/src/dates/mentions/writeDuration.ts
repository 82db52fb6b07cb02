import type {Duration} from './readDuration.ts'

/**
 * A length of time in ISO 8601 with the additions of ISO 24617-1 (TimeML): `P3D`, `PT24H`, `P2DE` for two decades; `PXM` where the
 * number is not known.
 */
export function writeDuration({unit: {unit, each}, count}: Duration): string {
  if (unit === 'hour' && count === 0.5) return 'PT30M'
  const own = longUnits[each]
  const amount = count === undefined ? 'X' : String(Math.round(count * (own ? 1 : each) * 100) / 100)
  const letter = own ?? unit[0]?.toUpperCase()
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? `PT${amount}${letter}` : `P${amount}${letter}`
}

const longUnits: Record<number, string> = {3: 'Q', 10: 'DE', 100: 'CE', 1000: 'ML'}
