import {sha256 as hash} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return hashOfNode?.('sha256', text) ?? hashAnywhere(text)
}

/** The same where nothing but the language is at hand, as in a browser. Takes ten times as long. */
export function hashAnywhere(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)))
}

type Hash = (algorithm: string, text: string) => string

interface Platform {
  process?: {getBuiltinModule?: (id: string) => {hash?: Hash} | undefined}
}

/** Node's own. It is asked for by name and not imported, so that nothing of it goes into the bundle of a page. */
const hashOfNode = (globalThis as Platform).process?.getBuiltinModule?.('node:crypto')?.hash
