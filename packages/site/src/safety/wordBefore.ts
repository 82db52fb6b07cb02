/** Characters of a word that are looked at. */
const longest = 300

/** What stands between the last space and an offset. */
export function wordBefore(text: string, offset: number): string {
  let start = offset
  while (start > 0 && offset - start < longest && text.charCodeAt(start - 1) > 32) start--
  return text.slice(start, offset)
}
