import type {Diagnostic} from '@daybook/core'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem} from '../diagnostics/problem.ts'
import {findThirdParty} from './findThirdParty.ts'

/** An address that a page would load from elsewhere. */
export interface OutsideAddress {
  url: string
  /** Number of the page in the plan. */
  page: number
  problem: Diagnostic
}

/**
 * Makes the check that every page goes through when it is made. It tells each address that would be loaded from elsewhere
 * once, at its place in the first page that has it.
 */
export function createOutputCheck(): (page: number, address: string, html: string) => OutsideAddress[] {
  const known = new Set<string>()
  return (page, address, html) => {
    const found = findThirdParty(html).filter(({url}) => !known.has(url))
    const placeOf = found.length === 0 ? null : placesIn(address, html)
    return found.flatMap(({url, at}) => {
      if (known.has(url) || placeOf === null) return []
      known.add(url)
      const message = `${address} would load ${url}.`
      return [{url, page, problem: problem('third-party-address', placeOf(at, at + url.length), message)}]
    })
  }
}

/** Of what several threads found: each address once, at the first page that has it, whichever thread made that. */
export function firstOutsideAddresses(found: readonly OutsideAddress[]): Diagnostic[] {
  const first = new Map<string, OutsideAddress>()
  for (const outside of found) {
    const known = first.get(outside.url)
    if (!known || outside.page < known.page) first.set(outside.url, outside)
  }
  return [...first.values()].sort((a, b) => a.page - b.page).map((outside) => outside.problem)
}
