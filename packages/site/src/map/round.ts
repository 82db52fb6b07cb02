/** A length of a drawing with one decimal, so that no machine's arithmetic shows. Never `-0`. */
export function round(length: number): number {
  return Math.round(length * 10) / 10 + 0
}
