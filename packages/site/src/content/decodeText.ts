import {isAscii, isUtf8, transcode} from 'node:buffer'

/** Decodes UTF-8, as `toString` does, which takes longer for any text that is not of ASCII alone. */
export function decodeText(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1')
  // What is not UTF-8 is refused there.
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString('utf8')
}
