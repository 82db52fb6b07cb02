import {access, constants, readdir, stat} from 'node:fs/promises'
import {basename, dirname, posix, relative, sep} from 'node:path'
import type {Diagnostic, Link} from '@daybook/core'
import {nearest} from '../config/nearest.ts'
import {compareText} from '../content/compareText.ts'
import {resolveInside} from '../content/resolveInside.ts'
import {problem} from '../diagnostics/problem.ts'
import type {Medium} from '../media/readMedia.ts'
import type {ContentTargets} from './contentTargets.ts'
import type {Edition, Target} from './edition.ts'
import {isElsewhere, isSourceMark} from './localLinks.ts'

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
): Promise<{targets: Edition['targets']; media: Medium[]; diagnostics: Diagnostic[]}> {
  const targets: Edition['targets'] = new Map()
  const media = new Map<string, Medium>()
  const diagnostics: Diagnostic[] = []

  for (const {file, path, links} of referrers) {
    const found = new Map<string, Target>()
    for (const link of links) {
      const {target, from, ...resolved} = await resolveLink(link, path, content, known)
      if (resolved.problem) diagnostics.push(resolved.problem)
      if (target) found.set(link.url, target)
      if (target && from !== undefined && !media.has(target.address))
        media.set(target.address, {address: target.address, from, at: link.at})
    }
    targets.set(file, found)
  }
  return {targets, media: [...media.values()], diagnostics}
}

interface Resolved {
  target?: Target | null
  /** The file to publish with the site. */
  from?: string
  problem?: Diagnostic
}

async function resolveLink(link: Link, path: string, content: string, known: ContentTargets): Promise<Resolved> {
  if (link.url === '' || isElsewhere(link.url)) return {}
  const [, written = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(link.url) ?? []
  if (written === '') return inPage(link, path, decode(fragment), null, known)

  const decoded = decode(written)
  const from = resolveInside(
    content,
    decoded.startsWith('/') ? decoded.slice(1) : posix.join(posix.dirname(path), decoded),
  )
  if (from === null) {
    return {problem: problem('outside-content', link.at, `\`${link.url}\` leads out of the content folder.`)}
  }
  // `../content/a.png` is inside as well; in the site it has one address, without `..`.
  const wanted = relative(content, from).split(sep).join('/')
  const page = known.ofFile(wanted)
  if (page) return inPage(link, wanted, decode(fragment), page, known)

  const behind = fragment === '' ? '' : `#${fragment}`
  if (await isFile(from)) {
    if (!(await isReadable(from)))
      return {problem: problem('file-unreadable', link.at, `\`${link.url}\` cannot be read.`)}
    return {target: {address: wanted.startsWith('media/') ? wanted : `media/${wanted}`, fragment: behind}, from}
  }
  if (known.isAddress(wanted)) return {target: {address: wanted, fragment: behind}}
  return {problem: await missing(link, from, written)}
}

/** A part of a page: `target` is the page itself, `null` for the page that the link stands on. */
function inPage(link: Link, path: string, fragment: string, target: Target | null, known: ContentTargets): Resolved {
  if (fragment === '' || (target === null && isSourceMark(`#${fragment}`))) return {target}
  const found = known.ofFragment(path, fragment)
  if (found) return {target: found}
  const near = nearest(fragment, known.fragmentsOf(path))
  const hint = near === null ? undefined : `Did you mean \`#${near}\`?`
  return {target, problem: problem('unknown-fragment', link.at, `\`${link.url}\` names no part of that page.`, hint)}
}

async function missing(link: Link, from: string, written: string): Promise<Diagnostic> {
  const noun = link.kind === 'image' ? 'image' : 'file'
  const message = `There is no ${noun} \`${link.url}\`.`
  return problem(`missing-${noun}`, link.at, message, await suggestion(from, written))
}

/** A file of the same folder with a similar name, which may be meant. */
async function suggestion(path: string, written: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => [])
  const others = names.filter((name) => name !== basename(path))
  const near = nearest(basename(path), others.sort(compareText))
  return near === null ? undefined : `Did you mean \`${posix.join(posix.dirname(written), near)}\`?`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
