import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Asset} from './assets.ts'
import type {Layer} from './layers/layer.ts'

/**
 * The style sheets as pages load them. Those of the built-in theme that follow one another become one file, since each
 * file costs a slow connection another way there and back; the sheets of other layers stay files of their own, in their
 * place in the cascade.
 */
export function joinStyles(layers: readonly Layer[], styles: readonly string[]): Asset[] {
  const assets: {address: string; isBuiltIn: boolean; content: string}[] = []
  let joined = 0
  for (const name of styles) {
    const layer = layers.find(({files}) => files.includes(`styles/${name}`))
    if (!layer) continue
    const content = readFileSync(join(layer.dir, 'styles', name), 'utf8')
    const last = assets.at(-1)
    if (layer.isBuiltIn && last?.isBuiltIn) last.content += content
    else if (layer.isBuiltIn) {
      joined += 1
      assets.push({address: `assets/daybook${joined === 1 ? '' : `-${joined}`}.css`, isBuiltIn: true, content})
    } else assets.push({address: `assets/${name}`, isBuiltIn: false, content})
  }
  return assets.map(({address, content}) => ({address, content}))
}
