/** Signs that need no other letters. Most texts in English have no others, and slugify looks for two thousand of them. */
const simple = /^[A-Za-z0-9 ,.;:'"()!?%/-]*$/

/** What slugify makes of a text of simple signs; `undefined` for any other text. */
export function plainSlug(text: string): string | undefined {
  if (!simple.test(text)) return undefined
  return text
    .toLowerCase()
    .replaceAll(/([a-z\d])'([ts])(?![a-z\d])/g, '$1$2')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
