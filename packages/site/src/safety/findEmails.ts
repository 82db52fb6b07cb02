import type {Finding} from './finding.ts'
import {isInAddress} from './isInAddress.ts'

/** Domains that belong to nobody (RFC 2606). */
const examples = /(?:^|[.@])(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i

/** Finds addresses of e-mail, except those that `isAllowed`. */
export function findEmails(text: string, isAllowed: (address: string) => boolean): Finding[] {
  const found: Finding[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = /[\p{L}\p{N}._%+-]{1,64}$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^\.+/, '')
    const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.exec(text.slice(at + 1, at + 255))?.[0]
    if (!name || !host) continue
    const address = `${name}@${host}`
    // An address of the web may hold the sign as well: https://example.org/@name.
    if (examples.test(host) || isAllowed(address) || isInAddress(text, at)) continue
    found.push({
      code: 'email-address',
      start: at - name.length,
      end: at + 1 + host.length,
      message: `${address} is an address of e-mail.`,
    })
  }
  return found
}
