import type {BuiltSite} from './buildExample.ts'
import type {Visit} from './visitPages.ts'

/**
 * One line for each address that leads nowhere: a file that is not there, a fragment that no element carries, or
 * another host on anything but a link that a reader has to follow by hand.
 */
export function findBrokenAddresses(visits: Visit[], base: string, {files}: BuiltSite): string[] {
  const ids = new Map(visits.map((visit) => [visit.page, new Set(visit.ids)]))
  return visits.flatMap(({page, addresses}) =>
    addresses.flatMap(({element, rel, address}) => {
      const target = readTarget(address, base)
      if (target === null) return isHarmless(element, rel, address, base) ? [] : [`${page}: <${element}> ${address}`]
      if (!files.has(target.file)) return [`${page}: no file ${target.file}`]
      const known = ids.get(target.file)
      if (target.fragment === '' || known === undefined || known.has(target.fragment)) return []
      return [`${page}: no #${target.fragment} in ${target.file}`]
    }),
  )
}

/** The pages that no chain of links from the home page reaches. */
export function findUnreachablePages(visits: Visit[], base: string): string[] {
  const links = new Map(
    visits.map((visit) => [visit.page, visit.addresses.map(({address}) => readTarget(address, base)?.file)]),
  )
  const reached = new Set(['index.html'])
  for (const page of reached) {
    for (const file of links.get(page) ?? []) if (file !== undefined) reached.add(file)
  }
  return visits.map((visit) => visit.page).filter((page) => !reached.has(page))
}

/** The file and the fragment an address means, or `null` where it leads out of the site. */
function readTarget(address: string, base: string): {file: string; fragment: string} | null {
  if (!address.startsWith(base)) return null
  const {pathname, hash} = new URL(address)
  const file = decodeURIComponent(pathname.slice(new URL(base).pathname.length))
  return {file, fragment: decodeURIComponent(hash.slice(1))}
}

/** Data in the page itself, and links to other hosts that nothing follows by itself; not a path above the site's own. */
function isHarmless(element: string, rel: string, address: string, base: string): boolean {
  const {protocol, origin} = new URL(address)
  if (protocol === 'data:') return true
  if (!/^(https?|mailto|tel):$/.test(protocol) || origin === new URL(base).origin) return false
  return element === 'a' || (element === 'link' && /^(canonical|alternate|license|author)$/.test(rel))
}
