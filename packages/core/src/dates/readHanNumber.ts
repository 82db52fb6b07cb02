import {type Cursor, peek} from './cursor.ts'
import type {Slot} from './phrase.ts'

/** A number in figures or in Han: `23`, `二十三`, `廿三`, `二〇二二`. */
export function readHanNumber(cursor: Cursor): Slot | undefined {
  const first = peek(cursor)
  if (first?.kind === 'number' && first.text.length <= 4) {
    cursor.at++
    return {value: Number(first.text), start: first.start, end: first.end}
  }
  let written = ''
  let end = 0
  for (let token = peek(cursor); token && written.length < 4; token = peek(cursor)) {
    const sign = token.text === '零' || token.text === '○' ? '〇' : token.text
    if (sign.length !== 1 || !`${digits}十廿卅`.includes(sign)) break
    written += sign
    end = token.end
    cursor.at++
  }
  const value = countOf(written)
  return first && value !== undefined ? {value, start: first.start, end} : undefined
}

const digits = '〇一二三四五六七八九'

function countOf(written: string): number | undefined {
  if (written === '') return undefined
  const plain = Array.from(written, (sign) => digits.indexOf(sign))
  if (!plain.includes(-1)) return Number(plain.join(''))
  const [, tens = '', ones = ''] = /^(.?十|廿|卅)(.?)$/.exec(written) ?? []
  if (tens === '') return undefined
  const ten = tens === '廿' ? 2 : tens === '卅' ? 3 : tens === '十' ? 1 : digits.indexOf(tens.charAt(0))
  return ten * 10 + Math.max(0, digits.indexOf(ones || '〇'))
}
