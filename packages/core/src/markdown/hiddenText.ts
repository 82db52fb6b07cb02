const hidingTag = /^<(\/?)(script|style|template|iframe|noscript)\b/i

/**
 * Follows the tags of raw HTML in a run of inline nodes: the name of the element that hides the text behind this tag, such
 * as `script`, or `undefined`.
 */
export function hiddenBy(tag: string, open: string | undefined): string | undefined {
  const [, slash, name] = hidingTag.exec(tag) ?? []
  if (name === undefined) return open
  if (slash === '') return open ?? name.toLowerCase()
  return name.toLowerCase() === open ? undefined : open
}

/** The text of a block of raw HTML, without tags, comments and what is no text. */
export function textOfHtml(html: string): string {
  if (!html.includes('<')) return html
  return html
    .replace(/<(script|style|template|iframe|noscript)\b[^<]*(?:<(?!\/\1)[^<]*)*<\/\1\s*>/gi, '')
    .replace(/<[^<>]*>/g, '')
}
