import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from './displayPath.ts'
import type {Layer} from './layer.ts'
import {listFiles} from './listFiles.ts'
import type {Manifest} from './manifest.ts'
import {readLayerJson} from './readLayerJson.ts'
import {readManifest} from './readManifest.ts'
import {builtInDir, builtInTheme, themeDir} from './themeDir.ts'

/**
 * The layers of a site's theme, top first: its own `theme/` folder where there is one, the configured theme, what that
 * extends, and last the built-in theme. A theme that cannot be found or read is a finding, and the rest goes on.
 */
export async function findLayers(root: string, theme: string): Promise<{layers: Layer[]; diagnostics: Diagnostic[]}> {
  const layers: Layer[] = []
  const diagnostics: Diagnostic[] = []
  const own = await readSiteLayer(root, diagnostics)
  if (own) layers.push(own)
  let next: Reference | null = {name: theme, from: root, place: fileStart('daybook.config')}
  while (next) next = await addTheme(root, next, layers, diagnostics)
  if (!layers.some(({isBuiltIn}) => isBuiltIn)) {
    await addTheme(root, {name: builtInTheme, from: root, place: fileStart('daybook.config')}, layers, diagnostics)
  }
  return {layers, diagnostics}
}

/** A theme as a config or another theme names it. */
interface Reference {
  name: string
  /** The folder from which the name is looked up. */
  from: string
  place: Diagnostic['place']
}

async function readSiteLayer(root: string, diagnostics: Diagnostic[]): Promise<Layer | null> {
  const dir = join(root, 'theme')
  const layer = {name: 'site', dir, isBuiltIn: false}
  const files = readableFiles(root, layer, diagnostics)
  if (files.length === 0) return null
  const read = files.includes('theme.json') ? await readLayerManifest(root, layer, diagnostics) : null
  const place = () => fileStart(displayPath(root, layer, 'theme.json'))
  if (read?.manifest.extends !== undefined) {
    const message = 'The theme of a site lies on the one that the configuration names, and extends no other.'
    const hint = 'Remove the key, and name the theme under `theme` in the configuration.'
    diagnostics.push(finding('theme-unknown-key', read.place(['extends']), message, hint))
  }
  return {...layer, manifest: read?.manifest ?? null, place: read?.place ?? place, files}
}

async function addTheme(
  root: string,
  {name, from, place}: Reference,
  layers: Layer[],
  diagnostics: Diagnostic[],
): Promise<Reference | null> {
  const dir = themeDir(name, from)
  if (dir === null) {
    diagnostics.push(finding('theme-not-found', place, `There is no theme "${name}".`))
    return null
  }
  if (layers.some((layer) => layer.dir === dir)) {
    diagnostics.push(finding('theme-extends-cycle', place, `The theme "${name}" is reached a second time.`))
    return null
  }
  const isBuiltIn = dir === builtInDir()
  const layer = {name, dir, isBuiltIn}
  const read = await readLayerManifest(root, layer, diagnostics)
  if (!read) return null
  const {manifest} = read
  const files = readableFiles(root, layer, diagnostics)
  layers.push({name: manifest.name, dir, isBuiltIn, manifest, place: read.place, files})
  const parent = manifest.extends
  return parent === undefined ? null : {name: parent, from: dir, place: read.place(['extends'])}
}

function readableFiles(
  root: string,
  layer: Pick<Layer, 'name' | 'dir' | 'isBuiltIn'>,
  diagnostics: Diagnostic[],
): string[] {
  const {files, unreadable} = listFiles(layer.dir)
  for (const {path, why} of unreadable) {
    const file = displayPath(root, layer, path).replace(/\/$/, '')
    diagnostics.push(finding('theme-file-unreadable', fileStart(file), `${file} ${why}.`))
  }
  return files
}

async function readLayerManifest(
  root: string,
  layer: Pick<Layer, 'name' | 'dir' | 'isBuiltIn'>,
  diagnostics: Diagnostic[],
): Promise<(Pick<Layer, 'place'> & {manifest: Manifest}) | null> {
  const file = displayPath(root, layer, 'theme.json')
  const json = await readLayerJson(join(layer.dir, 'theme.json'), file, layer.isBuiltIn).catch(() => null)
  if (json === null) {
    diagnostics.push(finding('theme-manifest', fileStart(file), 'The theme has no theme.json.'))
    return null
  }
  const read = readManifest(json)
  diagnostics.push(...read.diagnostics)
  return read.manifest && {manifest: read.manifest, place: read.place}
}
