import type {Target} from '../edition/edition.ts'

/** The way from a page back to the root of the site: `''`, `'../'`, `'../../'`. */
export function rootOf(address: string): string {
  return '../'.repeat(address.split('/').length - 1)
}

/** The address of a target as a page with this root links to it, percent-encoded. */
export function relativeAddress(root: string, target: Target): string {
  return root + encodePath(target.address) + target.fragment
}

/** A path of the site as a part of a URL. A colon in the first step would read as a scheme. */
export function encodePath(path: string): string {
  return /^[\w./-]*$/.test(path) ? path : path.split('/').map(encodeURIComponent).join('/')
}
