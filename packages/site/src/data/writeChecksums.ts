import {compareText} from '../content/compareText.ts'

/** The checksums in the form that `sha256sum -c` reads, sorted by address. Sums are hexadecimal. */
export function writeChecksums(sums: {address: string; sha256: string}[]): string {
  return [...sums]
    .sort((a, b) => compareText(a.address, b.address))
    .map(writeSum)
    .join('')
}

function writeSum({address, sha256}: {address: string; sha256: string}): string {
  const escaped = escapeName(address)
  // GNU coreutils marks a line whose name is escaped with a leading backslash.
  return `${escaped === address ? '' : '\\'}${sha256}  ${escaped}\n`
}

function escapeName(address: string): string {
  return address.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

/** Exchanges the checksums of some addresses in the bytes of such a file, which lists them. */
export function exchangeChecksums(bytes: Buffer, sums: ReadonlyMap<string, string>): void {
  for (const [address, sha256] of sums) {
    const name = Buffer.from(`  ${escapeName(address)}\n`)
    let at = bytes.indexOf(name)
    // The end of another name may read the same.
    while (at >= 0 && !isSum(bytes, at - sumLength)) at = bytes.indexOf(name, at + 1)
    if (at < 0) throw new Error(`There is no checksum of ${address}.`)
    bytes.write(sha256, at - sumLength, 'latin1')
  }
}

/** The same file without some addresses, and with others whose checksums are still to be exchanged. Throws where one is not there. */
export function relistChecksums(
  bytes: Buffer,
  {gone, come}: {gone: readonly string[]; come: readonly string[]},
): Buffer {
  const left = new Set(gone)
  const lines = bytes
    .toString()
    .split(/(?<=\n)/)
    .filter((line) => !left.delete(addressOf(line)))
  for (const address of left) throw new Error(`There is no checksum of ${address}.`)
  for (const address of come) {
    const before = lines.findLastIndex((other) => compareText(addressOf(other), address) < 0)
    lines.splice(before + 1, 0, writeSum({address, sha256: '0'.repeat(sumLength)}))
  }
  return Buffer.from(lines.join(''))
}

/** The address in one line. Few are escaped, so that most are read quickly. */
function addressOf(line: string): string {
  return line.startsWith('\\') ? (readSums(line)[0]?.address ?? '') : line.slice(sumLength + 2, -1)
}

const sumLength = 64

/** True where a checksum stands at the beginning of a line. */
function isSum(bytes: Buffer, at: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, at - 2), Math.max(0, at))
  return /(?:^|\n)\\?$/.test(before) && /^[0-9a-f]{64}$/.test(bytes.toString('latin1', at, at + sumLength))
}

/** The addresses that a file of checksums lists. */
export function readChecksums(text: string): string[] {
  return readSums(text).map(({address}) => address)
}

/** What a file of checksums lists, in its order. */
export function readSums(text: string): {address: string; sha256: string}[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line)
    if (!match) return []
    const [, escaped, sha256 = '', name = ''] = match
    const address = escaped ? name.replace(/\\(.)/g, (_, sign: string) => ({n: '\n', r: '\r'})[sign] ?? sign) : name
    return [{address, sha256}]
  })
}
