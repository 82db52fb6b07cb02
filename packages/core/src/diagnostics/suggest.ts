import leven from 'leven'

/** ` Did you mean "…"?` for the known word nearest to a mistyped one, or nothing where none is near. */
export function suggest(word: string, known: Iterable<string>): string {
  let best: {word: string; distance: number} | undefined
  for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), {maxDistance: 4})
    if (distance <= Math.ceil(candidate.length / 3) && distance < (best?.distance ?? 4))
      best = {word: candidate, distance}
  }
  return best ? ` Did you mean "${best.word}"?` : ''
}
