import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {placesIn} from '../../diagnostics/placesIn.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import {copiedFolders} from './findOriginal.ts'
import {canBeStamped, hashText, readStamp} from './stamp.ts'

/** Files that were copied from a layer below, and whose original is not what it was then. */
export async function checkOrigins(root: string, layers: readonly Layer[]): Promise<Diagnostic[]> {
  const found: Promise<Diagnostic | null>[] = []
  for (const [number, layer] of layers.entries()) {
    // The bottom layer has nothing below it from which it could be copied.
    if (number === layers.length - 1) continue
    const copies = layer.files.filter((file) => copiedFolders.includes(file.split('/')[0] ?? '') && canBeStamped(file))
    for (const path of copies) {
      const below = layers.slice(number + 1).find(({files}) => files.includes(path))
      found.push(checkOrigin(join(layer.dir, path), displayPath(root, layer, path), below && join(below.dir, path)))
    }
  }
  return (await Promise.all(found)).filter((diagnostic) => diagnostic !== null)
}

async function checkOrigin(path: string, file: string, original: string | undefined): Promise<Diagnostic | null> {
  const text = await readFile(path, 'utf8')
  const stamped = readStamp(text)
  if (!stamped) return null
  const {origin, start, end} = stamped
  const place = placesIn(file, text)(start, end).line
  const at = {file, line: place, column: 1, endLine: place, endColumn: end - start}
  const name = `${origin.theme}/${origin.path}`
  if (original === undefined) {
    const hint =
      'Nothing includes this file any more unless you do. Look for what took its place with `daybook theme list`.'
    return finding('theme-stale-file', at, `${name} is not there any more.`, hint)
  }
  if (hashText(await readFile(original, 'utf8')) === origin.sha256) return null
  return finding('theme-stale-file', at, `${name} has changed since version ${origin.version}.`)
}
