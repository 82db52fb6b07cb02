import leven from 'leven'

/** The known name that is nearest to a misspelt one, if any is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | null {
  const ranked = known.map((other) => ({other, distance: leven(name.toLowerCase(), other.toLowerCase())}))
  const best = ranked.reduce<{other: string; distance: number} | null>(
    (a, b) => (a && a.distance <= b.distance ? a : b),
    null,
  )
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.other : null
}
