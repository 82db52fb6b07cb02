import {supportedLocale} from '../calendar.ts'

/**
 * The numbers of one column as the language writes them, none rounded, with what each lacks behind the decimal sign, so
 * that the signs can stand under one another.
 */
export function writeNumbers(values: number[], lang: string): {number: string; padding: string}[] {
  const format = new Intl.NumberFormat(supportedLocale(lang), {maximumFractionDigits: 20})
  const written = values.map((value) => {
    // Most are whole, and to write a number at once is much quicker than to write its parts.
    if (Number.isInteger(value)) return {number: format.format(value), behind: ''}
    const parts = format.formatToParts(value)
    const behind = parts.filter(({type}) => type === 'decimal' || type === 'fraction')
    return {number: parts.map(({value}) => value).join(''), behind: behind.map(({value}) => value).join('')}
  })
  const longest = written.reduce((best, {behind}) => (behind.length > best.length ? behind : best), '')
  return written.map(({number, behind}) => ({number, padding: longest.slice(behind.length)}))
}
