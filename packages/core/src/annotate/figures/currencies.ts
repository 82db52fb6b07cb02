// Several countries write a dollar sign, for dollars and for pesos.
const signs: Record<string, string> = {
  $: '$',
  '€': 'euros',
  '£': 'pounds',
  '₽': 'roubles',
  '₴': 'hryvnias',
  '₺': 'liras',
}

/** Reads the sign or code of a currency right before a number: `$20`, `EUR 20`. */
export function readCurrency(text: string, at: number): {start: number; unit: string | null} {
  const last = text.charAt(at - 1)
  const sign = /\s/.test(last) ? text.charAt(at - 2) : last
  if (!(sign in signs) && !(sign >= 'A' && sign <= 'Z')) return {start: at, unit: null}
  const match = /(?:(?:US)?([$€£₽₴₺])|(?<!\p{L})(BYN|BYR|EUR|GBP|PLN|RUB|UAH|USD|CHF|CZK|TRY))\s?$/u.exec(
    text.slice(Math.max(0, at - 6), at),
  )
  if (!match) return {start: at, unit: null}
  return {start: at - match[0].length, unit: signs[match[1] ?? ''] ?? match[2] ?? null}
}
