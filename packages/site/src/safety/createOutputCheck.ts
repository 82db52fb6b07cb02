import type {Diagnostic} from '@daybook/core'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem} from '../diagnostics/problem.ts'
import {findThirdParty} from './findThirdParty.ts'

/**
 * Makes the check that every page goes through when it is made. It tells each address that would be loaded from elsewhere
 * once, at its place in the first page that has it.
 */
export function createOutputCheck(): (address: string, html: string) => Diagnostic[] {
  const known = new Set<string>()
  return (address, html) => {
    const found = findThirdParty(html).filter(({url}) => !known.has(url))
    const placeOf = found.length === 0 ? null : placesIn(address, html)
    return found.flatMap(({url, at}) => {
      if (known.has(url) || placeOf === null) return []
      known.add(url)
      return [problem('third-party-address', placeOf(at, at + url.length), `${address} would load ${url}.`)]
    })
  }
}
