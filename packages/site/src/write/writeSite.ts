import {mkdir, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {realPath} from '../content/resolveInside.ts'
import {writeChecksums} from '../data/writeChecksums.ts'
import type {OutputFile, RenderedPages} from '../render/renderPages.ts'
import type {Helper} from '../render/startHelper.ts'
import {firstOutsideAddresses} from '../safety/createOutputCheck.ts'
import {checkOutput} from './checkOutput.ts'
import {makeFolder} from './makeFolder.ts'
import {outputName} from './outputName.ts'
import {placeOfOutput} from './placeOfOutput.ts'
import {siblingOf} from './siblings.ts'
import {stageFiles} from './stageFiles.ts'
import {swapFolder} from './swapFolder.ts'
import {writeProblem} from './writeProblem.ts'

export interface WriteOptions {
  /** False to render everything and write nothing. */
  write: boolean
  /** True where an earlier step found an error, so that nothing may be written. */
  blocked: boolean
  force: boolean
  onFile?: (file: OutputFile) => void
  /** A second thread that writes some of the pages; `digest` is that of the plan. */
  helper?: (Pick<Helper, 'start' | 'finish' | 'stop'> & {digest(): string}) | null
}

/** What was done: numbers of files that were made, and whether they are in the output folder now. */
export interface WrittenSite {
  written: boolean
  pages: number
  files: number
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
  const refused = options.write ? await checkOutput(config, place, options.force) : null
  const errors = refused === null ? [] : [refused]

  if (!options.write || options.blocked || refused !== null) {
    for (const file of rendered.files) onFile(file)
    rendered.diagnostics.push(...firstOutsideAddresses(rendered.outside))
    return {...counts, written: false, diagnostics: [...errors, ...rendered.diagnostics]}
  }
  const failure = await replaceFolder(config, rendered, onFile, options.helper ?? null).catch((error: unknown) => {
    const found = writeProblem(error, place, config.root, outputName(config.root, config.out))
    if (found === null) throw error
    return found
  })
  const diagnostics = [...(failure === null ? [] : [failure]), ...rendered.diagnostics]
  const written = !diagnostics.some(({severity}) => severity === 'error')
  return {...counts, written, diagnostics}
}

async function replaceFolder(
  config: SiteConfig,
  rendered: RenderedPages,
  onFile: (file: OutputFile) => void,
  helper: NonNullable<WriteOptions['helper']> | null,
): Promise<null> {
  // The folder may be reached through a symbolic link, which stays.
  const out = realPath(config.out)
  await makeFolder(dirname(out))
  const staged = siblingOf(out, 'staged')
  try {
    await mkdir(staged)
    helper?.start(staged, helper.digest())
    const own = await stageFiles(staged, rendered.files, onFile)
    const helped = await helper?.finish()
    for (const {address} of helped?.sums ?? []) onFile({kind: 'page', address, html: ''})
    rendered.diagnostics.push(...(helped?.diagnostics ?? []))
    if (helped) rendered.costs.join(helped.costs)
    rendered.diagnostics.push(...firstOutsideAddresses([...rendered.outside, ...(helped?.outside ?? [])]))
    const sums = [...own, ...(helped?.sums ?? [])]
    if (rendered.diagnostics.some(({severity}) => severity === 'error')) return null
    const checksums: OutputFile = {kind: 'data', address: 'SHA256SUMS', content: () => writeChecksums(sums)}
    await stageFiles(staged, [checksums], onFile)
    await swapFolder(staged, out)
    return null
  } finally {
    await helper?.stop()
    await rm(staged, {recursive: true, force: true}).catch(() => {})
  }
}
