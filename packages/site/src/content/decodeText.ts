import {isAscii} from 'node:buffer'

/** Bytes that are looked at at a time: in most texts of the Latin script, many such stretches are ASCII alone. */
const stretch = 2048

/**
 * Decodes UTF-8, as `toString` does. That takes several times as long as soon as one sign of a text is not of ASCII; here only
 * the stretches that have such a sign do.
 */
export function decodeText(bytes: Buffer): string {
  const texts: string[] = []
  for (let start = 0; start < bytes.length; ) {
    let end = Math.min(start + stretch, bytes.length)
    while (end < bytes.length && isWithin(bytes[end] as number)) end++
    const piece = bytes.subarray(start, end)
    texts.push(piece.toString(isAscii(piece) ? 'latin1' : 'utf8'))
    start = end
  }
  return texts.join('')
}

/** True for a byte that goes on with the sign before it. */
function isWithin(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
