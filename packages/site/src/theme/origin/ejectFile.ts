import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {readVersionOf} from '../layers/readVersionOf.ts'
import type {Original} from './findOriginal.ts'
import {hashText, type Origin, stamp} from './stamp.ts'

/** Folder below a theme in which the originals of copied files are kept, to compare with. */
export const originalsFolder = '.origin'

/**
 * Copies a file of a layer into the theme of a site, with a comment that says where it came from, and keeps the original
 * beside it. Rejects with `EEXIST` where the file is there already. Kinds of files without comments are copied as they are:
 * `stamped` is false for them.
 */
export async function ejectFile(root: string, {layer, path, file}: Original): Promise<{stamped: boolean}> {
  const content = await readFile(file)
  const text = content.toString('utf8')
  const origin: Origin = {theme: layer.name, version: await readVersionOf(layer), path, sha256: hashText(text)}
  const stamped = stamp(text, origin)
  const target = join(root, 'theme', path)
  await mkdir(dirname(target), {recursive: true})
  await writeFile(target, stamped ?? content, {flag: 'wx'})
  if (stamped !== null) {
    const kept = join(root, 'theme', originalsFolder, path)
    await mkdir(dirname(kept), {recursive: true})
    await writeFile(kept, content)
  }
  return {stamped: stamped !== null}
}
