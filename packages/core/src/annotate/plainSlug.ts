/** Signs that need no other letters. Most texts in English have no others, and slugify looks for two thousand of them. */
const simple = /^[A-Za-z0-9 ,.;:'"()!?%/-]*$/

/** What slugify makes of a text of simple signs; `undefined` for any other text. */
export function plainSlug(text: string): string | undefined {
  if (!simple.test(text)) return undefined
  const lower = text.toLowerCase()
  let slug = ''
  for (let at = 0; at < lower.length; at++) {
    if (!isWritten(lower, at)) continue
    const start = at
    while (isWritten(lower, at)) at++
    slug += slug === '' ? lower.slice(start, at) : `-${lower.slice(start, at)}`
    if (hasEnding(lower, at)) slug += lower.charAt(++at)
  }
  return slug
}

function isWritten(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** `it's`, `don't`: the letter behind the apostrophe belongs to the word. */
function hasEnding(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x27) return false
  const letter = text.charAt(at + 1)
  return (letter === 's' || letter === 't') && !isWritten(text, at + 2)
}
