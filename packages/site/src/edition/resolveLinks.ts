import {stat} from 'node:fs/promises'
import {posix} from 'node:path'
import type {Diagnostic, Link} from '@daybook/core'
import {resolveInside} from '../content/resolveInside.ts'
import {problem} from '../diagnostics/problem.ts'
import type {ContentTargets} from './contentTargets.ts'
import type {Edition, Target} from './edition.ts'

/** A content file with the addresses that it points at. */
export interface Referrer {
  /** Relative to the root. */
  file: string
  /** Relative to the content folder. */
  path: string
  links: Link[]
}

/**
 * Finds what the local addresses of the texts mean: another content file, a file to publish with the site, or nothing,
 * which is a problem at the place of the link. Addresses elsewhere are left alone and never looked at.
 */
export async function resolveLinks(
  content: string,
  referrers: Referrer[],
  known: ContentTargets,
): Promise<Pick<Edition, 'targets' | 'media' | 'diagnostics'>> {
  const targets: Edition['targets'] = new Map()
  const media = new Map<string, string>()
  const diagnostics: Diagnostic[] = []

  for (const {file, path, links} of referrers) {
    const found = new Map<string, Target>()
    for (const link of links) {
      const result = await resolveLink(link, path, content, known)
      if (result === null) continue
      if ('code' in result) diagnostics.push(result)
      else found.set(link.url, result.target)
      if ('from' in result) media.set(result.target.address, result.from)
    }
    targets.set(file, found)
  }
  return {targets, media: [...media].map(([address, from]) => ({address, from})), diagnostics}
}

type Resolved = Diagnostic | {target: Target} | {target: Target; from: string} | null

async function resolveLink(link: Link, path: string, content: string, known: ContentTargets): Promise<Resolved> {
  if (link.url === '' || isElsewhere(link.url)) return null
  const [, written = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link.url) ?? []
  if (written === '') return inSameFile(path, fragment, known)

  const decoded = decode(written)
  const wanted = decoded.startsWith('/') ? posix.normalize(decoded.slice(1)) : posix.join(posix.dirname(path), decoded)
  const page = known.ofFile(wanted, decode(fragment))
  if (page) return {target: page}

  const from = resolveInside(content, wanted)
  if (from === null) return problem('outside-content', link.at, `\`${link.url}\` leads out of the content folder.`)
  if (await isFile(from)) {
    const address = wanted.startsWith('media/') ? wanted : `media/${wanted}`
    return {target: {address, fragment: fragment === '' ? '' : `#${fragment}`}, from}
  }
  if (known.isAddress(wanted)) return {target: {address: wanted, fragment: fragment === '' ? '' : `#${fragment}`}}
  return link.kind === 'image'
    ? problem('missing-image', link.at, `There is no image \`${link.url}\`.`)
    : problem('missing-file', link.at, `There is no file \`${link.url}\`.`)
}

/** `https:`, `mailto:`, `data:` and addresses that take over the scheme of the page. */
function isElsewhere(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

function inSameFile(path: string, fragment: string, known: ContentTargets): Resolved {
  const target = known.ofFragment(path, decode(fragment))
  return target ? {target} : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
