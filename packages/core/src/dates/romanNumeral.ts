/**
 * The value of a Roman numeral from I to XXXIX, in lower case, in Latin letters or the Cyrillic ones that look like them;
 * `undefined` for any other word.
 */
export function romanNumeral(word: string): number | undefined {
  if (word.length > longest || !'ivxхі'.includes(word.charAt(0))) return undefined
  const plain = word.replace(/[хіvx]/g, (letter) => lookAlikes[letter] ?? letter)
  const match = pattern.exec(plain)
  if (!match || plain === '') return undefined
  const [, tens = '', ones = ''] = match
  return tens.length * 10 + units.indexOf(ones)
}

/** `xxxviii` */
const longest = 7

const lookAlikes: Record<string, string> = {х: 'x', і: 'i'}
const pattern = /^(x{0,3})(i{1,3}|iv|vi{0,3}|ix)?$/
const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
