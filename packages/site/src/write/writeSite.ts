import {mkdir, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {realPath} from '../content/resolveInside.ts'
import {writeChecksums} from '../data/writeChecksums.ts'
import {rehearse} from '../render/rehearse.ts'
import type {RenderedPages} from '../render/renderPages.ts'
import {firstOutsideAddresses} from '../safety/createOutputCheck.ts'
import type {PageMemory} from '../store/pageMemory.ts'
import {checkOutput} from './checkOutput.ts'
import {makeFolder} from './makeFolder.ts'
import type {OutputFile} from './outputFile.ts'
import {outputName} from './outputName.ts'
import {placeOfOutput} from './placeOfOutput.ts'
import {siblingOf} from './siblings.ts'
import {type Staged, stageFiles} from './stageFiles.ts'
import type {Writer} from './startWriter.ts'
import {swapFolder} from './swapFolder.ts'
import {writeProblem} from './writeProblem.ts'

export interface WriteOptions {
  /** False to render everything and write nothing. */
  write: boolean
  /** True where an earlier step found an error, so that nothing may be written. */
  blocked: boolean
  force: boolean
  /** Files that are ready later than the others, and what is told of them. */
  late?: () => Promise<{files: OutputFile[]; diagnostics: Diagnostic[]}>
  onFile?: (file: OutputFile) => void
  /** A second thread that writes pages. */
  writer?: Writer | null
  /** Is told of each page that was written. */
  memory?: PageMemory | null
}

/** What was done: numbers of files that were made, and whether they are in the output folder now. */
export interface WrittenSite {
  written: boolean
  pages: number
  files: number
  /** Addresses of the pages that were rendered, in the order of the plan. */
  rendered: string[]
  diagnostics: Diagnostic[]
}

/**
 * Writes the site beside the output folder and puts it in its place whole, or not at all: with an error anywhere, the
 * last good site stays untouched. Pages are rendered in any case, because that is when errors in templates show.
 */
export async function writeSite(
  config: SiteConfig,
  rendered: RenderedPages,
  options: WriteOptions,
): Promise<WrittenSite> {
  const counts = {pages: 0, files: 0}
  const onFile = (file: OutputFile) => {
    counts.files++
    if (file.kind === 'page') counts.pages++
    options.onFile?.(file)
  }
  const place = placeOfOutput(config)
  const problemOf = (error: unknown) => {
    const found = writeProblem(error, place, config.root, outputName(config.root, config.out))
    if (found === null) throw error
    return found
  }
  const refused = options.write ? await checkOutput(config, place, options.force).catch(problemOf) : null
  const errors = refused === null ? [] : [refused]

  if (!options.write || options.blocked || refused !== null) {
    const rehearsed = await rehearse(rendered.files, (file) => {
      onFile(file)
      return true
    })
    const late = await options.late?.()
    late?.files.forEach(onFile)
    rendered.diagnostics.push(...firstOutsideAddresses(rehearsed.outside), ...(late?.diagnostics ?? []))
    const diagnostics = [...errors, ...rendered.diagnostics]
    return {...counts, rendered: rehearsed.rendered, written: false, diagnostics}
  }
  const staged = await replaceFolder(config, rendered, {...options, onFile}).catch(problemOf)
  const diagnostics = [...('code' in staged ? [staged] : []), ...rendered.diagnostics]
  const written = !diagnostics.some(({severity}) => severity === 'error')
  return {...counts, rendered: 'code' in staged ? [] : staged.rendered, written, diagnostics}
}

async function replaceFolder(
  config: SiteConfig,
  rendered: RenderedPages,
  {onFile = () => {}, late, writer = null, memory = null}: Pick<WriteOptions, 'onFile' | 'late' | 'writer' | 'memory'>,
): Promise<Staged> {
  // The folder may be reached through a symbolic link, which stays.
  const out = realPath(config.out)
  await makeFolder(dirname(out))
  const folder = siblingOf(out, 'staged')
  try {
    await mkdir(folder)
    const staged = await stageFiles(folder, rendered.files, {onFile, last: out, writer})
    const more = await late?.()
    const {sums} = await stageFiles(folder, more?.files ?? [], {onFile})
    for (const [address, sum] of sums) staged.sums.set(address, sum)
    rendered.diagnostics.push(...firstOutsideAddresses(staged.outside), ...(more?.diagnostics ?? []))
    if (rendered.diagnostics.some(({severity}) => severity === 'error')) return staged
    const checksums: OutputFile = {kind: 'data', address: 'SHA256SUMS', content: () => sumsOf(staged)}
    await stageFiles(folder, [checksums], {onFile})
    await swapFolder(folder, out)
    if (memory) remember(staged, memory)
    return staged
  } finally {
    await writer?.stop()
    await rm(folder, {recursive: true, force: true}).catch(() => {})
  }
}

function sumsOf({sums}: Staged): string {
  return writeChecksums([...sums].map(([address, sha256]) => ({address, sha256})))
}

/** Pages of which something has to be told are made each time, so that it is told each time. */
function remember({pages, sums, outside}: Staged, memory: PageMemory): void {
  const told = new Set(outside.map(({page}) => page))
  for (const {address, number, key} of pages) {
    const sha256 = sums.get(address)
    if (key !== null && sha256 !== undefined && !told.has(number)) memory.made.set(address, {key, sha256})
  }
}
