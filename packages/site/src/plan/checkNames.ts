import {posix} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {PlannedFile} from './plannedFile.ts'

/** Bytes of UTF-8 that file systems take for one name. */
const longestName = 255
/** Names of devices on Windows, also with an ending behind them. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * Addresses that are no names of files below the output folder: the guard that every address of the site goes through,
 * wherever it came from. Names that only some systems refuse are told as well.
 */
export function checkNames(files: Pick<PlannedFile, 'address' | 'from'>[]): Diagnostic[] {
  return files.flatMap(({address, from}) => {
    if (isPlain(address)) return []
    const fault = faultOf(address)
    if (fault !== null) return [problem('address-unusable', startOf(from), `${shown(address)} ${fault}.`)]
    const weakness = weaknessOf(address)
    return weakness === null
      ? []
      : [problem('address-unportable', startOf(from), `${shown(address)} ${weakness}, which Windows does not take.`)]
  })
}

/** True for letters and figures of ASCII with a hyphen here and there: nearly every address. */
function isPlain(address: string): boolean {
  return address.length <= longestName && plain.test(address) && !plainDevice.test(address)
}

const plain = /^[\w-]+(?:\.\w+)*(?:\/[\w-]+(?:\.\w+)*)*$/
const plainDevice = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i

function faultOf(address: string): string | null {
  const names = address.split('/')
  if (names.some((name) => name === '' || name === '.' || name === '..') || posix.isAbsolute(address))
    return 'does not lead to a file of the site'
  if (/[\\\0]/.test(address) || !isWellFormed(address)) return 'holds signs that no name of a file can have'
  const long = names.find((name) => Buffer.byteLength(name) > longestName)
  return long === undefined ? null : `has a name of more than ${longestName} bytes`
}

function weaknessOf(address: string): string | null {
  const names = address.split('/')
  if (/[<>:"|?*\p{Cc}]/u.test(address)) return 'holds one of the signs < > : " | ? *'
  if (names.some((name) => /[. ]$/.test(name))) return 'has a name that ends with a full stop or a space'
  return names.some((name) => device.test(name)) ? 'has the name of a device' : null
}

/** Half of a surrogate pair has no form in UTF-8. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** An address in a message: what cannot be seen or is very long would spoil it. */
function shown(address: string): string {
  const clean = address.replace(/[\p{Cc}\p{Surrogate}]/gu, '\uFFFD')
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean
}
