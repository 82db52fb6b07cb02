import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {didYouMean} from './diagnostics/didYouMean.ts'
import {fileStart} from './diagnostics/fileStart.ts'
import {finding} from './diagnostics/finding.ts'
import {displayPath} from './layers/displayPath.ts'
import type {Layer} from './layers/layer.ts'

/** A file that goes into the site next to the pages. */
export interface Asset {
  /** Relative to the root of the site: `assets/base.css`. */
  address: string
  content: Uint8Array | string
}

/** Names of the style sheets in the order of the cascade, and what is wrong with the lists of the layers. */
export function orderStyles(root: string, layers: readonly Layer[]): {styles: string[]; diagnostics: Diagnostic[]} {
  const styles: string[] = []
  const diagnostics: Diagnostic[] = []
  const add = (name: string): void => {
    if (!styles.includes(name)) styles.push(name)
  }
  for (const layer of layers.toReversed()) {
    const present = sheets(layer)
    for (const [position, name] of (layer.manifest?.styles ?? []).entries()) {
      if (layers.some((other) => sheets(other).includes(name))) add(name)
      else {
        const place = layer.place(['styles', position])
        diagnostics.push(
          finding('theme-style-missing', place, `There is no styles/${name}.`, didYouMean(name, present)),
        )
      }
    }
    // A folder without a list, as a site's own is, gives all it has.
    if (!layer.manifest || layer.manifest.styles.length === 0) present.forEach(add)
  }
  for (const layer of layers) {
    for (const name of sheets(layer).filter((sheet) => !styles.includes(sheet))) {
      const place = fileStart(displayPath(root, layer, `styles/${name}`))
      diagnostics.push(finding('theme-unused-style', place, `No page loads ${name}.`, didYouMean(name, styles)))
    }
  }
  return {styles, diagnostics}
}

/** The files of `assets/`, each from the highest layer that has it. */
export function readAssets(layers: readonly Layer[]): Asset[] {
  const sources = new Map<string, string>()
  for (const layer of layers.toReversed()) {
    for (const path of layer.files.filter((file) => file.startsWith('assets/')))
      sources.set(path, join(layer.dir, path))
  }
  const addresses = [...sources.keys()].sort((a, b) => (a < b ? -1 : 1))
  return addresses.map((address) => ({address, content: readFileSync(sources.get(address) as string)}))
}

function sheets(layer: Layer): string[] {
  return layer.files.filter((path) => /^styles\/.+\.css$/.test(path)).map((path) => path.slice('styles/'.length))
}
