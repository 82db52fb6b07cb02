import {readlinkSync, realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'

/**
 * The absolute path of `path` below the folder `root`, or `null` where it leads out of it: by `..`, by an absolute path
 * or through a symbolic link. Every path that comes from content goes through here. The file need not exist.
 */
export function resolveInside(root: string, path: string): string | null {
  if (path.includes('\0') || isAbsolute(path)) return null
  const target = resolve(root, path)
  if (!isInside(resolve(root), target)) return null
  return isInside(realPath(resolve(root)), realPath(target)) ? target : null
}

/** True where `path` is `folder` or lies below it. Both are absolute; nothing is read. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Links to links that are followed; a system follows about as many. */
const mostLinks = 40

/** The path without symbolic links; of a path that does not exist, or leads to nothing, what it would be. */
export function realPath(path: string, links = mostLinks): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    if (parent === path) return path
    const here = join(realPath(parent, links), basename(path))
    const target = links > 0 ? readLink(here) : null
    return target === null ? here : realPath(resolve(dirname(here), target), links - 1)
  }
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
