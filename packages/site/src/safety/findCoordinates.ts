import type {Finding} from './finding.ts'

/** How people call the second number, or its half of the earth, where it is written in front. */
const eastward = /(?:m?l(?:on|ng|ong)(?:itude)?|долг\p{L}*|даўг\p{L}*|довг\p{L}*|d[lł]ug\p{L}*|[EWВЗ])/u.source
/** What stands between the two numbers. */
const between = `${/°?\s*[NSСЮ]?\s*/u.source}(?:[,;/!\\s](?:[34]d)?\\s*|[,;&\\s]+${eastward}[.:=\\s]*)`

/** What may open one, so that a long text is searched once for something plain. */
const opening = /(?<![\d.,])-?\d{1,2}[.,]\d{3}/g
/** Two numbers of degrees with full stops, as maps and their addresses write them. */
const decimals = new RegExp(`(-?\\d{1,2}\\.(\\d+))${between}(-?\\d{1,3}\\.(\\d+))(?![\\d.]*\\d)`, 'iuy')
/** The same with decimal commas; three digits behind one are thousands. */
const commas = new RegExp(`(-?\\d{1,2},(\\d{4,}))${between}(-?\\d{1,3},(\\d{4,}))(?![\\d.,]*\\d)`, 'iuy')
/** Degrees and minutes with decimals, and degrees, minutes and seconds. A second is thirty metres. */
const minutes = /\d{1,3}°\s*\d{1,2}[.,](\d+)\s*[′'’]/g
const seconds = /\d{1,3}°\s*\d{1,2}\s*[′'’]\s*\d{1,2}(?:[.,](\d+))?\s*(?:[″"”]|[′'’]{2})/g
/** An Open Location Code of ten signs, or without the four that a town stands for: fourteen metres. */
const codeAhead = /\+[2-9CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu
const codeBehind = /(?<![\p{L}\d])(?:[2-9CFGHJMPQRVWX]{4}|[2-9CFGHJMPQRVWX]{8})$/u

/** Finds positions that are given more exactly than with `most` decimals of a degree; three are about a hundred metres. */
export function findCoordinates(text: string, most: number): Finding[] {
  return [...findDecimals(text, most), ...findMinutes(text, most), ...(most < 4 ? findPlusCodes(text) : [])]
}

function findDecimals(text: string, most: number): Finding[] {
  const found: Finding[] = []
  for (const {index} of text.matchAll(opening)) {
    // The second number of a position may look like the first of another.
    if (index < (found.at(-1)?.end ?? 0)) continue
    const match = matchAt(decimals, text, index) ?? matchAt(commas, text, index)
    if (match === null) continue
    const [whole, latitude = '', first = '', longitude = '', second = ''] = match
    if (degrees(latitude) > 90 || degrees(longitude) > 180) continue
    // Figures with one or two decimals side by side are no position.
    if (Math.max(first.length, second.length) <= most || Math.min(first.length, second.length) < 3) continue
    found.push(tell(index, whole.trimEnd()))
  }
  return found
}

/** A sixtieth and its sixtieth are as exact as two and four decimals more. */
function findMinutes(text: string, most: number): Finding[] {
  if (!text.includes('°')) return []
  const inMinutes = [...text.matchAll(minutes)].filter(({1: parts = ''}) => parts.length + 2 > most)
  const inSeconds = [...text.matchAll(seconds)].filter(({1: parts = ''}) => parts.length + 4 > most)
  return [...inMinutes, ...inSeconds].map(({0: whole, index}) => tell(index, whole))
}

function findPlusCodes(text: string): Finding[] {
  return [...text.matchAll(codeAhead)].flatMap(({0: ahead, index}) => {
    const behind = codeBehind.exec(text.slice(Math.max(0, index - 9), index))?.[0] ?? ''
    const code = behind + ahead
    return behind !== '' && /[A-Z]/.test(code) ? [tell(index - behind.length, code)] : []
  })
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function degrees(written: string): number {
  return Math.abs(Number(written.replace(',', '.')))
}

function tell(start: number, written: string): Finding {
  return {code: 'coordinate-exact', start, end: start + written.length, message: `${written} leads to a single house.`}
}
