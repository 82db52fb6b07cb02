/** A value as text of HTML, as Handlebars escapes it: nothing for `null` and `undefined`, in words for the rest. */
export function escapeHtml(value: unknown): string {
  const text = typeof value === 'string' ? value : plainText(value)
  return special.test(text) ? text.replace(allSpecial, (sign) => entities[sign] as string) : text
}

/** A value as it is. */
export function plainText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

const special = /[&<>"'`=]/
const allSpecial = /[&<>"'`=]/g
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}
