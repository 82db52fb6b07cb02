import {createHash} from 'node:crypto'
import type {Edition} from '../edition/edition.ts'
import {encodePath} from '../render/relativeAddress.ts'

/**
 * A permanent id for a feed or an entry (RFC 4287, 4.2.6): the address under the site's `url`, or, where there is none,
 * a UUID of the title of the site and the address (version 8, RFC 9562: the first bits of a SHA-256).
 */
export function feedId(edition: Pick<Edition, 'url' | 'title'>, address: string): string {
  if (edition.url !== null) return edition.url + encodePath(address)
  const bytes = createHash('sha256').update(`${edition.title}\n${address}`).digest()
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
