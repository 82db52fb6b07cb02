import {basename, join, relative} from 'node:path'
import {loadConfig} from '../config/loadConfig.ts'
import {isInside} from '../content/resolveInside.ts'
import type {Theme} from '../theme/theme.ts'

/**
 * Milliseconds without a change before the site is read: editors write a file in several steps. Longer than the 50 for which
 * the library tells no second change of a file, or what is written then would be missed.
 */
const quiet = 60

/** A watch on the sources of a site. */
export interface SiteWatch {
  /** Told the layers of the theme after each build; the folders may also be others than before. */
  update(layers: Theme['layers']): Promise<void>
  close(): Promise<void>
}

/** Watches what a site is made from: configuration, content, registers, the layers of its theme. */
export async function watchSite(source: string, onChange: () => void): Promise<SiteWatch> {
  // An ES module, which the files of the command cannot require.
  const {watch} = await import('chokidar')
  let sources = await findSources(source, [])
  let timer: NodeJS.Timeout | undefined
  let isReady = false
  const watcher = watch(sources.roots, {
    // Files of a folder that is added later are told as they are found: one may have been saved after it was read for a
    // build and before it was watched.
    ignoreInitial: false,
    ignored: (path) => isHidden(path, sources.root) || !(sources.has(path) || sources.leadTo(path)),
  })
  watcher.on('all', () => {
    if (!isReady) return
    clearTimeout(timer)
    timer = setTimeout(onChange, quiet)
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  isReady = true
  return {
    async update(layers) {
      const before = sources
      sources = await findSources(source, layers)
      const added = [...sources.roots, ...sources.folders].filter(
        (path) => ![...before.roots, ...before.folders].includes(path),
      )
      watcher.add(added)
    },
    async close() {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}

interface Sources {
  root: string
  /** Absolute paths of the folders with sources. */
  folders: string[]
  /** The folders that are watched, none of them in another. */
  roots: string[]
  has(path: string): boolean
  leadTo(path: string): boolean
}

async function findSources(source: string, layers: Theme['layers']): Promise<Sources> {
  const {root, single, content, registers} = await loadConfig({root: source})
  const own = layers.map(({dir}) => dir).filter((dir) => !dir.includes('node_modules'))
  const folders = single === null ? [content, registers, join(root, 'theme'), ...own] : own
  return {
    root,
    folders,
    roots: [root, ...folders.filter((folder) => !isInside(root, folder))],
    has: (path) =>
      folders.some((folder) => isInside(folder, path)) ||
      (single === null ? /^daybook\.config\.\w+$/.test(relative(root, path)) : path === join(root, single)),
    leadTo: (path) => path === root || folders.some((folder) => isInside(path, folder)),
  }
}

/** Files that editors keep beside the one they write. */
function isHidden(path: string, root: string): boolean {
  const name = basename(path)
  return path !== root && (name.startsWith('.') || name.endsWith('~') || name === 'node_modules')
}
