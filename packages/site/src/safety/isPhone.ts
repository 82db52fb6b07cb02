import type {NumberInText} from './numberInText.ts'

/** Words that stand before the number of a telephone, with the few signs that may come between. */
const named =
  /(?:tel(?:e(?:ph|f)on(?:e|u|em)?)?|phone|mobile|cell|whatsapp|viber|signal|kom(?:órka)?|тел(?:ефон\p{L}*)?|тэл(?:ефон\p{L}*)?|моб\p{L}*|вайбер|ватсап|téléphone|móvil|handy|هاتف|تلفن)[\s.:№#–-]{0,4}$/iu

/**
 * Numbers as they are written in Belarus, Russia, Ukraine, Poland, and with the sign for abroad. Ranges of years, dates and
 * figures with thousands apart are none.
 */
const forms = [
  // +375 29 123-45-67; E.164 has at most fifteen digits.
  /^\+\d[\d  ().\-‑–]{6,24}\d$/,
  // 00375 29 1234567
  /^00[1-9][\d  ().\-‑–]{7,22}\d$/,
  // 8 (029) 123-45-67, 8 029 123 45 67, 80291234567
  /^8[  -]?\(?0(?:1[5-7]|2[1-9]|33|44)\d{0,2}\)?[  -]?\d(?:[  \-‑–]?\d){4,6}$/,
  // (029) 123-45-67, 029 123 45 67, 0162 12-34-56
  /^\(?0(?:1[5-7]|2[1-9]|33|44)\d{0,2}\)?[  \-‑–]\d{2,3}[  \-‑–]\d\d[  \-‑–]\d\d$/,
  // 375291234567, as messengers have it, and the same in Ukraine and Russia
  /^(?:375(?:1[5-7]|2[1-9]|33|44)\d{7}|380[3-9]\d{8}|79\d{9})$/,
  // 8 (495) 123-45-67, 8-916-123-45-67
  /^8[  -]?\(?[3489]\d\d\)?[  -]?\d{3}[  \-‑–]?\d\d[  \-‑–]?\d\d$/,
  // (044) 123-45-67, 067 123 45 67
  /^\(?0(?:39|4[4-8]|50|6[1-8]|73|9[1-9])\)?[  -]?\d{3}[  \-‑–]?\d\d[  \-‑–]?\d\d$/,
  // 123-45-67 with three parts is how a number of a town is written
  /^\d{3}[-‑]\d\d[-‑]\d\d$/,
]

/** True for a number that is written like that of a telephone, or called one. */
export function isPhone({written, digits, before}: NumberInText): boolean {
  if (digits.length < 6 || digits.length > 15) return false
  if (named.test(before)) return true
  return digits.length >= 7 && forms.some((form) => form.test(written))
}
