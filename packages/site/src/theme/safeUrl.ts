/**
 * An address that may stand in a page: relative, or with the scheme http, https or mailto. Anything else, above all
 * `javascript:` and `data:`, becomes `#`.
 */
export function safeUrl(address: string | null): string {
  if (address === null) return '#'
  if (!address.includes(':')) return address
  // Browsers drop tabs and line ends inside a scheme, and control characters and spaces before it.
  const plain = /[\0- ]/.test(address) ? [...address].filter((character) => character > ' ').join('') : address
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1]
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme) ? address : '#'
}
