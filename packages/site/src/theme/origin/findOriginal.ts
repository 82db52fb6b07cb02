import {join} from 'node:path'
import type {Layer} from '../layers/layer.ts'

/** A file of a layer, as it can be copied into the layer above. */
export interface Original {
  layer: Layer
  /** Path below the layer. */
  path: string
  /** Absolute path. */
  file: string
}

/** Folders whose files are replaced one by one. */
export const copiedFolders = ['templates', 'layouts', 'partials', 'slots', 'styles', 'assets']

/**
 * The file that a name means, from the highest of some layers: a path below a theme with or without its ending, or the
 * name of a partial alone. `null` where there is none.
 */
export function findOriginal(name: string, layers: readonly Layer[]): Original | null {
  const plain = name.replaceAll('\\', '/').replace(/^(?:\.\/)?(?:theme\/)?/, '')
  const candidates = [plain, `${plain}.hbs`, `partials/${plain}`, `partials/${plain}.hbs`]
  for (const path of candidates) {
    if (!copiedFolders.includes(path.split('/')[0] as string)) continue
    const layer = layers.find(({files}) => files.includes(path))
    if (layer) return {layer, path, file: join(layer.dir, path)}
  }
  return null
}
