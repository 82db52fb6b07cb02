import {readdir, readFile, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import type {Diagnostic, Place} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {compareText} from '../content/compareText.ts'
import {isInside, realPath} from '../content/resolveInside.ts'
import {readChecksums} from '../data/writeChecksums.ts'
import {problem} from '../diagnostics/problem.ts'
import {outputName} from './outputName.ts'

/**
 * Says why the output folder must not be replaced, if so: it is a source of the site, it is a file, or it holds files
 * that no build made. A build knows its own folder by the checksums of the files in it; with `force`, files that were
 * added since are no reason, but a folder without checksums always is.
 */
export async function checkOutput(config: SiteConfig, place: Place, force: boolean): Promise<Diagnostic | null> {
  const name = outputName(config.root, config.out)
  if (overlaps(config)) return problem('output-overlaps', place, `${name} holds what the site is made from.`)

  const found = await stat(config.out).catch(() => null)
  if (found === null) return null
  if (!found.isDirectory()) return problem('output-in-the-way', place, `${name} is a file, not a folder.`)

  const files = await listFiles(config.out)
  if (files.length === 0) return null
  const sums = await readFile(join(config.out, 'SHA256SUMS'), 'utf8').catch(() => '')
  const ours = new Set(['SHA256SUMS', ...readChecksums(sums)])
  if (!marks.every((mark) => ours.has(mark))) {
    return problem('output-foreign', place, `${name} was not made by a build: it holds ${naming(files)}.`)
  }
  const added = files.filter((file) => !ours.has(file))
  if (added.length === 0 || force) return null
  const hint = 'Move them away, or build with --force to replace the folder with them in it.'
  return problem(
    'output-foreign',
    place,
    `${name} holds files that the last build did not make: ${naming(added)}.`,
    hint,
  )
}

/** Files that every build makes; together with the checksums they tell an output folder from any other. */
const marks = ['404.html', 'events.json', 'index.html']
/** Files that file managers leave behind. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

function overlaps({root, single, content, registers, out}: SiteConfig): boolean {
  const target = realPath(out)
  const sources = [root, content, registers, join(root, 'theme')].map(realPath)
  if (sources.some((source) => isInside(target, source))) return true
  return single === null && sources.slice(1).some((source) => isInside(source, target))
}

async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, {recursive: true, withFileTypes: true})
  return found
    .filter((entry) => !entry.isDirectory() && !litter.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText)
}

function naming(files: string[]): string {
  const shown = files.slice(0, 3).join(', ')
  return files.length > 3 ? `${shown} and ${files.length - 3} more` : shown
}
