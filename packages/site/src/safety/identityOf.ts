import {documentNames} from './documentNames.ts'
import type {NumberInText} from './numberInText.ts'

const passportNamed = new RegExp(String.raw`(?:${documentNames})\D{0,24}$`, 'iu')
const taxNamed =
  /(?:ІПН|РНОКПП|ИНН|УНП физ\p{L}*|ідентифікаційн\p{L}* (?:код|номер)|идентификационн\p{L}* номер|ідэнтыфікацыйн\p{L}* нумар|personal (?:identification )?number|СНИЛС|PESEL|NIP)\D{0,12}$/iu

/** The document of a person that a number belongs to, in words that go on from "looks like"; `null` for none. */
export function identityOf({digits, before, from}: NumberInText): string | null {
  if (isBelarusianPersonal(from)) return 'a Belarusian personal number'
  if (isBelarusianPassport(digits, before)) return 'the number of a Belarusian passport'
  if (isPesel(digits, before)) return 'a PESEL number'
  if (isPolishCard(digits, before)) return 'the number of a Polish identity card'
  if (/^\d{3}-\d{3}-\d{3}[\s-]\d\d(?!\d)/.test(from) && isSnils(digits)) return 'a SNILS number'
  if (passportNamed.test(before) && digits.length <= 12) return 'the number of a passport or an identity card'
  if (taxNamed.test(before)) return 'the number by which a state knows a person'
  return null
}

/** 3140185A001PB7: sex and century, date of birth, region, number, citizenship, check digit. */
function isBelarusianPersonal(from: string): boolean {
  return /^[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[ABCEHKMАВСЕНКМ]\d{3}(?:PB|BA|BI|РВ|ВА)\d(?!\d)/.test(from)
}

/** Series of Belarusian passports in Latin letters and in the Cyrillic ones that look the same. */
function isBelarusianPassport(digits: string, before: string): boolean {
  return (
    digits.length === 7 &&
    /(?<![A-ZА-Я])(?:A[BC]|B[MA]|H[BC]|K[HB]|M[PC]|P[PD]|S[PD]|D[PD]|А[ВС]|ВМ|Н[ВС]|К[НВ]|М[РС]|РР)\s?(?:№\s?)?$/.test(
      before,
    )
  )
}

function isPesel(digits: string, before: string): boolean {
  if (digits.length !== 11 || /[\d+]$/.test(before)) return false
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
  const month = Number(digits.slice(2, 4)) % 20
  const day = Number(digits.slice(4, 6))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && weigh(digits, weights) % 10 === 0
}

function isPolishCard(digits: string, before: string): boolean {
  const series = /(?<![A-Z])([A-Z]{3})\s?$/.exec(before)?.[1]
  if (digits.length !== 6 || series === undefined) return false
  const letters = [...series].map((letter) => letter.charCodeAt(0) - 55)
  const values = [...letters, ...[...digits].map(Number)]
  return (
    values.reduce((sum, value, index) => sum + value * ([7, 3, 1, 9, 7, 3, 1, 7, 3][index] as number), 0) % 10 === 0
  )
}

function isSnils(digits: string): boolean {
  const sum = weigh(digits.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, 1])
  return (sum % 101) % 100 === Number(digits.slice(9))
}

function weigh(digits: string, weights: number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
}
