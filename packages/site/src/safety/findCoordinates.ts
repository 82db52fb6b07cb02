import type {Finding} from './finding.ts'

/** Two numbers of degrees with full stops, as maps and their addresses write them. */
const decimals = /(?<![\d.])(-?\d{1,2}\.(\d+))°?\s*[NSСЮ]?\s*[,;/!\s](?:[34]d)?\s*(-?\d{1,3}\.(\d+))(?![\d.]*\d)/g
/** Degrees, minutes and seconds: a second is thirty metres. */
const seconds = /\d{1,3}°\s*\d{1,2}\s*[′'’]\s*\d{1,2}(?:[.,]\d+)?\s*[″"”]/g

/** Finds positions that are given more exactly than with `most` decimals of a degree; three are about a hundred metres. */
export function findCoordinates(text: string, most: number): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(decimals)) {
    const [whole, latitude = '', first = '', longitude = '', second = ''] = match
    if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) continue
    // Figures with one or two decimals side by side are no position.
    if (Math.max(first.length, second.length) <= most || Math.min(first.length, second.length) < 3) continue
    found.push(tell(match.index, whole.trimEnd()))
  }
  if (most < 4) for (const {0: whole, index} of text.matchAll(seconds)) found.push(tell(index, whole))
  return found
}

function tell(start: number, written: string): Finding {
  return {code: 'coordinate-exact', start, end: start + written.length, message: `${written} leads to a single house.`}
}
