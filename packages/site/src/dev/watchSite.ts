import {basename, join, relative} from 'node:path'
import {watch} from 'chokidar'
import type {BuildResult} from '../build.ts'
import {loadConfig} from '../config/loadConfig.ts'
import {isInside} from '../content/resolveInside.ts'

/** Milliseconds without a change before a build starts: editors write a file in several steps. */
const quiet = 60

/** Watches what a site is made from: configuration, content, registers, the layers of its theme. */
export async function watchSite(built: BuildResult, onChange: () => void): Promise<{close(): Promise<void>}> {
  const {root, single, content, registers} = await loadConfig({root: built.source})
  const layers = built.layers.map(({dir}) => dir).filter((dir) => !dir.includes('node_modules'))
  const folders = single === null ? [content, registers, join(root, 'theme'), ...layers] : layers
  const isSource = (path: string) =>
    folders.some((folder) => isInside(folder, path)) ||
    (single === null ? /^daybook\.config\.\w+$/.test(relative(root, path)) : path === join(root, single))
  const leadsToSource = (path: string) => path === root || folders.some((folder) => isInside(path, folder))

  let timer: NodeJS.Timeout | undefined
  const watcher = watch([root, ...folders.filter((folder) => !isInside(root, folder))], {
    ignoreInitial: true,
    ignored: (path) => isHidden(path, root) || !(isSource(path) || leadsToSource(path)),
  })
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(onChange, quiet)
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
    },
  }
}

/** Files that editors keep beside the one they write. */
function isHidden(path: string, root: string): boolean {
  const name = basename(path)
  return path !== root && (name.startsWith('.') || name.endsWith('~') || name === 'node_modules')
}
