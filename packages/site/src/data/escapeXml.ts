/**
 * Text for an XML element or an attribute in double quotation marks. Signs that XML 1.0 cannot hold, even escaped, are
 * replaced (XML 1.0, section 2.2).
 */
export function escapeXml(text: string): string {
  // With the flag `u`, half a surrogate pair is a sign of its own and is replaced too.
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
