import {compareText} from '../content/compareText.ts'

/** The checksums in the form that `sha256sum -c` reads, sorted by address. Sums are hexadecimal. */
export function writeChecksums(sums: {address: string; sha256: string}[]): string {
  return [...sums]
    .sort((a, b) => compareText(a.address, b.address))
    .map(({address, sha256}) => {
      const escaped = address.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
      // GNU coreutils marks a line whose name is escaped with a leading backslash.
      return `${escaped === address ? '' : '\\'}${sha256}  ${escaped}\n`
    })
    .join('')
}

/** The addresses that a file of checksums lists. */
export function readChecksums(text: string): string[] {
  return [...readSums(text).keys()]
}

/** The checksums that a file lists, by address. */
export function readSums(text: string): Map<string, string> {
  const sums = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line)
    if (!match) continue
    const [, escaped, sha256 = '', name = ''] = match
    const address = escaped ? name.replace(/\\(.)/g, (_, sign: string) => ({n: '\n', r: '\r'})[sign] ?? sign) : name
    sums.set(address, sha256)
  }
  return sums
}
