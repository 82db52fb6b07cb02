import leven from 'leven'

/** `Did you mean "footer"?` for a name that is nearly one of the known ones, else `undefined`. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(name.length * 0.4))
  let best: {name: string; distance: number} | undefined
  for (const candidate of [...new Set(known)].sort()) {
    const distance = leven(name.toLowerCase(), candidate.toLowerCase(), {maxDistance: limit + 1})
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = {name: candidate, distance}
  }
  return best && `Did you mean "${best.name}"?`
}
