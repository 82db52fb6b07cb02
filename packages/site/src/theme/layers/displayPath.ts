import {isAbsolute, relative, sep} from 'node:path'

/** The name of a theme file in messages: relative to the site where it lies inside it, else behind the layer's name. */
export function displayPath(root: string, layer: {name: string; dir: string}, path: string): string {
  const dir = relative(root, layer.dir)
  const inside = dir !== '' && !isAbsolute(dir) && dir !== '..' && !dir.startsWith(`..${sep}`)
  return inside ? `${dir.split(sep).join('/')}/${path}` : `${layer.name}/${path}`
}
