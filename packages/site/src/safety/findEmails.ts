import type {Finding} from './finding.ts'
import {isInAddress} from './isInAddress.ts'

/** Domains that belong to nobody (RFC 2606). */
const examples = /(?:^|[.@])(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i

/** The sign in the middle: itself, as Markdown and HTML write it too, and in words, which stop no reader. */
const signs = /@|&(?:#0*64|#x0*40|commat);|[[(]\s?(?:at|ат|эт|собака|сабака|małpa|arroba)\s?[\])]/giu
const dot = /(?:\.|\s?[[(]\s?(?:dot|точка|кропка|крапка|kropka)\s?[\])]\s?)/iu
const hostAhead = new RegExp(`^\\s?([\\p{L}\\p{N}-]+(?:${dot.source}[\\p{L}\\p{N}-]+)*${dot.source}\\p{L}{2,})`, 'iu')
const nameBehind = /([\p{L}\p{N}._%+-]{1,64})(\\|\s)?$/u

/** Finds addresses of e-mail, except those that `isAllowed`. */
export function findEmails(text: string, isAllowed: (address: string) => boolean): Finding[] {
  const found: Finding[] = []
  for (const {0: sign, index: at} of text.matchAll(signs)) {
    const [written = '', name = '', gap = ''] = nameBehind.exec(text.slice(Math.max(0, at - 65), at)) ?? []
    const behind = hostAhead.exec(text.slice(at + sign.length, at + 255))
    if (name === '' || behind === null) continue
    // Only words in brackets stand apart from what they part.
    if (sign.length === 1 && (/\s/.test(gap) || /^\s/.test(behind[0]))) continue
    const user = name.replace(/^\.+/, '')
    const address = `${user}@${behind[1]?.replace(new RegExp(dot.source, 'giu'), '.')}`
    // An address of the web may hold the sign as well: https://example.org/@name.
    if (user === '' || examples.test(address) || isAllowed(address) || isInAddress(text, at)) continue
    found.push({
      code: 'email-address',
      start: at - written.length + name.length - user.length,
      end: at + sign.length + behind[0].length,
      message: `${address} is an address of e-mail.`,
    })
  }
  return found
}
