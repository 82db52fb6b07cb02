import type {BuildResult} from '../build.ts'
import type {SiteConfig} from '../config/loadConfig.ts'
import {compareDiagnostics} from '../diagnostics/compareDiagnostics.ts'
import {distinct} from '../diagnostics/distinct.ts'
import type {Edition} from '../edition/edition.ts'
import {arrangeEdition} from '../edition/makeEdition.ts'
import type {PlannedFile} from '../plan/plannedFile.ts'
import {planFiles} from '../plan/planPages.ts'
import {areSame, digestInputs} from '../store/buildInputs.ts'
import {writeRecord} from '../store/buildRecord.ts'
import {isMirror, mirrorOf} from '../store/mirror.ts'
import type {StoredSearch} from '../store/storedSearch.ts'
import {resolveTheme} from '../theme/resolveTheme.ts'
import {whileLocked} from '../write/whileLocked.ts'
import {keepRevision} from './keepRevision.ts'
import {hasRoom, tellMove} from './move.ts'
import {openOutput, type StandingOutput} from './openOutput.ts'
import {type EditedSite, readEdited} from './readEdited.ts'
import {type Remade, remakeFiles} from './remakeFiles.ts'
import {type Replacement, replaceFiles} from './replaceFiles.ts'
import {type RevisedSearch, reviseSearch, sameSearch} from './reviseSearch.ts'
import type {Revision} from './revision.ts'

/**
 * Builds a site of which, since the last build, nothing but words of one event changed: makes the files that tell them and
 * leaves the others. Gives `null`, and has done nothing, where more may have changed, or where it cannot be certain that what
 * it makes is what a whole build makes; `damaged` where that is because what was kept is damaged.
 */
export async function reviseSite(revision: Revision): Promise<BuildResult | 'damaged' | null> {
  const {config, options, record} = revision
  return whileLocked(config, options.onWait, async (busy) => {
    if (busy !== null) return null
    const out = openOutput(config.out, record, options.threads)
    try {
      return await reviseOutput(revision, out)
    } catch (error) {
      // What somebody else wrote there cannot be read.
      if (await out.isAsKept()) throw error
      return null
    } finally {
      await out.close()
    }
  })
}

async function reviseOutput(revision: Revision, out: StandingOutput): Promise<BuildResult | 'damaged' | null> {
  const {config, time} = revision
  const edited = await readEdited(revision, out)
  if (edited === null || edited === 'damaged') return edited
  const made = await makeRevised(revision, edited, out)
  if (made === null || !(await staysTrue(revision, out))) return null
  const replaced = await time('replaceFiles', () => replaceFiles(replacementOf(config, made, edited)))
  const result = resultOf(revision, made)
  await time('keep', async () => {
    const before = await out.listing()
    // What is left aside is removed meanwhile.
    const closed = out.close()
    const output = keepRevision(config, {...edited, ...made, before, replaced})
    keepRecord(revision, output, result)
    await closed
  })
  return tellAll(revision, result, made.edition, edited)
}

/** The site as it is planned now, and the files of it that are others. */
interface RevisedSite {
  edition: Edition
  files: PlannedFile[]
  remade: Remade
  /** What the search index is made of, where that is something else now. */
  search: StoredSearch | null
}

async function makeRevised(
  {config, time}: Revision,
  site: EditedSite,
  {exchange}: StandingOutput,
): Promise<RevisedSite | null> {
  const {content, edited, kept, retold, move, registers, readings} = site
  const edition = await time('makeEdition', () =>
    arrangeEdition(config, content, {...kept.edition.links, registers, readings}),
  )
  const theme = await time('resolveTheme', () => resolveTheme(config))
  const files = await time('planPages', () => planFiles(edition, theme))
  if (move && !hasRoom(move, edition, files)) return null
  // Another process makes it, while this one makes the pages.
  const searched = config.search ? reviseSearch({...site, out: config.out, edition, theme}) : null
  searched?.catch(() => {})
  const remade = await time('remakeFiles', () =>
    remakeFiles({edition, theme, files, kept, edited, move, exchange}, retold),
  )
  const found = await time('reviseSearch', async () => (searched === null ? sameSearch : searched))
  return remade && found && {edition, files, remade: withSearch(remade, found), search: found.search}
}

function withSearch(remade: Remade, {files, gone, come}: RevisedSearch): Remade {
  return {
    ...remade,
    files: new Map([...remade.files, ...files]),
    gone: [...remade.gone, ...gone],
    come: [...remade.come, ...come],
  }
}

/** False where something changed since the build began to look, such as a template: it is in some of the files and not in others. */
async function staysTrue({config, options, inputs, time}: Revision, out: StandingOutput): Promise<boolean> {
  const now = digestInputs(config, options)
  return now !== null && areSame(now, inputs) && (await time('compareOutput', out.isAsKept))
}

function replacementOf({root, out}: SiteConfig, {files, remade}: RevisedSite, {kept}: EditedSite): Replacement {
  const place = mirrorOf(root, out)
  const mirror = kept.mirror !== null && isMirror(place, kept.mirror) ? place : null
  const twins = new Map<string, string>()
  for (const file of files) if (file.kind === 'twin') twins.set(file.address, file.of)
  return {...remade, folder: out, mirror, twins}
}

function resultOf({record: {result}}: Revision, {remade: {rendered, gone, come}}: RevisedSite): BuildResult {
  const costs = {templates: [], slowest: []}
  const files = result.files + come.length - gone.length
  return {...result, costs, files, rendered, reused: result.pages - rendered.length}
}

function keepRecord({config, inputs, record}: Revision, output: string, result: BuildResult): void {
  writeRecord(config.root, config.out, {inputs, output, result: {...result, rendered: []}}, record.told)
}

/** Tells of a move besides: it is told of the site before, and the next build does not find it. */
function tellAll({options}: Revision, result: BuildResult, edition: Edition, {move, retold}: EditedSite): BuildResult {
  const moved = move ? tellMove(move, edition, retold, options) : []
  if (moved.length === 0) return result
  return {...result, diagnostics: distinct([...result.diagnostics, ...moved]).sort(compareDiagnostics)}
}
