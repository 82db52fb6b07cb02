/**
 * True where a text may link to one of the ids. Such an address has no whitespace in it: it stands in the text as it is, or in a
 * word with a character reference or an escape, and any such word that may be one of the document's own addresses counts.
 */
export function mayLinkTo(text: string, ids: Iterable<string>): boolean {
  for (const id of ids) if (text.includes(`#${id}`)) return true
  for (const word of wordsWithSigns(text)) if (fragment.test(word)) return true
  return false
}

/** Where an address may begin with a number sign, however that is written. */
const fragment = /(?:^|[(<"'=:\]])(?:#|\\#|&(?:num|#0*35|#x0*23))/i

/** The words in which character references or backslash escapes may be. */
function* wordsWithSigns(text: string): Generator<string> {
  const sign = /[&\\]/g
  while (sign.test(text)) {
    let [start, end] = [sign.lastIndex - 1, sign.lastIndex]
    while (start > 0 && !isSpace(text.charAt(start - 1))) start--
    while (end < text.length && !isSpace(text.charAt(end))) end++
    yield text.slice(start, end)
    sign.lastIndex = end
  }
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}
