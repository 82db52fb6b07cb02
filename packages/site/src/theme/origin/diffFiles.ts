import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createTwoFilesPatch} from 'diff'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import {originalsFolder} from './ejectFile.ts'
import {findOriginal} from './findOriginal.ts'
import {hashText, type Origin, readStamp} from './stamp.ts'

/** How a file of a site differs from the one it replaces. */
export interface FileDiff {
  /** Its name in messages, and that of the file below. */
  file: string
  below: string
  /** Where it was copied from, where it was. */
  origin: Origin | null
  /** What the site changed, as a patch; empty where nothing is. Against the original where it was kept, else what is below. */
  changed: string
  /** What has changed below since it was copied, as a patch; `null` where nothing has, or where nobody can know. */
  since: string | null
  /** True where the file below is not the one that was copied, also where the original was not kept. */
  isStale: boolean
}

/** Compares the files of the top layer with those that they replace: all of them, or one path. */
export async function diffFiles(root: string, layers: readonly Layer[], only?: string): Promise<FileDiff[]> {
  const [top, ...rest] = layers
  if (!top) return []
  const diffs: FileDiff[] = []
  for (const path of only === undefined ? top.files : [only]) {
    const original = findOriginal(path, rest)
    if (original?.path !== path) continue
    const [own, below] = await Promise.all([readFile(join(top.dir, path), 'utf8'), readFile(original.file, 'utf8')])
    const kept = await readFile(join(top.dir, originalsFolder, path), 'utf8').catch(() => null)
    const name = {file: displayPath(root, top, path), below: displayPath(root, original.layer, path)}
    diffs.push({...name, ...compare(own, below, kept, name)})
  }
  return diffs
}

function compare(
  own: string,
  below: string,
  kept: string | null,
  names: {file: string; below: string},
): Omit<FileDiff, 'file' | 'below'> {
  const stamped = readStamp(own)
  const origin = stamped?.origin ?? null
  const text = stamped?.text ?? own
  const isStale = origin !== null && hashText(below) !== origin.sha256
  const base = origin !== null && kept !== null && hashText(kept) === origin.sha256 ? kept : null
  const copied = `${names.below} ${origin?.version ?? ''}`.trim()
  return {
    origin,
    isStale,
    changed:
      base !== null && isStale ? patch(copied, names.file, base, text) : patch(names.below, names.file, below, text),
    since: base !== null && isStale ? patch(copied, names.below, base, below) : null,
  }
}

function patch(from: string, to: string, before: string, after: string): string {
  if (before === after) return ''
  const written = createTwoFilesPatch(from, to, before, after, undefined, undefined, {context: 3})
  return written.replace(/^=+\n/, '')
}
