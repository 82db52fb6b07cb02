import type {BuildOptions, BuildResult} from '../build.ts'
import type {SiteConfig} from '../config/loadConfig.ts'
import {charactersOf} from '../content/largeContent.ts'
import {readContent} from '../content/readContent.ts'
import {compareDiagnostics} from '../diagnostics/compareDiagnostics.ts'
import {distinct} from '../diagnostics/distinct.ts'
import {arrangeEdition} from '../edition/makeEdition.ts'
import {publishEvent} from '../edition/publishedEvent.ts'
import {type Readings, startReadings} from '../edition/readings.ts'
import type {PlannedFile} from '../plan/plannedFile.ts'
import {planFiles} from '../plan/planPages.ts'
import {areSame, type BuildInputs, digestInputs} from '../store/buildInputs.ts'
import {type KeptRecord, writeRecord} from '../store/buildRecord.ts'
import {type KeptSite, readKeptSite} from '../store/keptSite.ts'
import {isMirror, mirrorOf} from '../store/mirror.ts'
import {recallFigures, type StoredFigures} from '../store/storedFigures.ts'
import {resolveTheme} from '../theme/resolveTheme.ts'
import type {TimeStep} from '../timings.ts'
import {whileLocked} from '../write/whileLocked.ts'
import {findRetold, type Retold} from './findRetold.ts'
import {isSafe} from './isSafe.ts'
import {keepRevision} from './keepRevision.ts'
import {findMove, hasRoom, type Move, mayMove, tellMove} from './move.ts'
import {openOutput, type StandingOutput} from './openOutput.ts'
import {piecesOfModel, type Remade, remakeFiles} from './remakeFiles.ts'
import {type Replacement, replaceFiles} from './replaceFiles.ts'
import {type EditedText, restoreContent} from './restoreContent.ts'

export interface Revision {
  config: SiteConfig
  options: BuildOptions
  /** What the site is made from now. */
  inputs: BuildInputs
  /** The last build, which differs from it in one text. */
  record: KeptRecord
  time: TimeStep
}

/**
 * Builds a site of which, since the last build, nothing but words of one event changed: makes the files that tell them and
 * leaves the others. Gives `null`, and has done nothing, where more may have changed, or where it cannot be certain that what
 * it makes is what a whole build makes; `damaged` where that is because what was kept is damaged.
 */
export async function reviseSite(revision: Revision): Promise<BuildResult | 'damaged' | null> {
  const {config, options, record} = revision
  // The search index is made of all texts at once.
  if (config.search) return null
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

async function reviseOutput(
  {config, options, inputs, record, time}: Revision,
  out: StandingOutput,
): Promise<BuildResult | 'damaged' | null> {
  const kept = await time('readKeptSite', () => readKeptSite(config.root, config.out))
  if (kept === null || kept === 'damaged') return kept
  // Another build may have been there in between.
  if (record.output !== kept.output) return null
  const content = await time('readContent', () => readContent(config))
  options.onReading?.(charactersOf(content))
  const readings = startReadings()
  const restored = await time('restoreContent', () =>
    restoreContent({config, content, kept, readings, openModel: out.openModel}),
  )
  const retold =
    restored && (await time('reviseChronology', () => findRetold(restored.edited, record.result.diagnostics)))
  if (!retold) return null
  const told = record.result.diagnostics
  const move = findMove(restored.edited.kept.folder, retold)
  if (move && !mayMove(move, retold, {config, options, restored, kept, told})) return null
  // The longest file, which takes another thread as long as the pages take this one.
  exchangeModel(restored.edited, retold, out)
  if (!isSafe(config, content, restored, told)) return null

  const figures: StoredFigures | 'damaged' | null = tellsTables(retold) ? kept.readFigures() : new Map()
  if (figures === null || figures === 'damaged') return figures
  const {source, events} = restored.edited
  recallFigures({file: source.file, events}, figures)
  retell(restored.edited, retold, readings)
  const {registers} = content
  const edition = await time('makeEdition', () =>
    arrangeEdition(config, restored.content, {...kept.edition.links, registers, readings}),
  )
  const theme = await time('resolveTheme', () => resolveTheme(config))
  const files = await time('planPages', () => planFiles(edition, theme))
  if (move && !hasRoom(move, edition, files)) return null
  const remade = await time('remakeFiles', () =>
    remakeFiles({edition, theme, files, kept, edited: restored.edited, move, exchange: out.exchange}, retold),
  )
  if (remade === null) return null

  // What changed since this build began to look, such as a template, is in some of the files and not in others.
  const now = digestInputs(config, options)
  if (now === null || !areSame(now, inputs)) return null
  if (!(await time('compareOutput', out.isAsKept))) return null

  const replaced = await time('replaceFiles', () => replaceFiles(replacementOf(config, files, move, remade, kept)))
  const {rendered} = remade
  const nothing = {costs: {templates: [], slowest: []}}
  const result = {...record.result, ...nothing, rendered, reused: record.result.pages - rendered.length}
  const moved = move ? tellMove(move, edition, retold, options) : []
  await time('keep', async () => {
    const before = await out.listing()
    // What is left aside is removed meanwhile.
    const closed = out.close()
    const output = keepRevision(config, {
      kept,
      before,
      edited: restored.edited,
      retold,
      figures,
      move,
      remade,
      replaced,
    })
    writeRecord(config.root, config.out, {inputs, output, result: {...result, rendered: []}}, record.told)
    await closed
  })
  // What is told of the site before is not what the next build finds.
  return moved.length === 0 ? result : {...result, diagnostics: distinct([...told, ...moved]).sort(compareDiagnostics)}
}

/** Begins with the `events.json` of the edited chronology; whether it is used is seen later. */
function exchangeModel(edited: EditedText, retold: Retold, out: StandingOutput): void {
  out.exchange(`${edited.kept.folder}/events.json`, piecesOfModel(edited, retold)).catch(() => {})
}

/** True where tables of figures have rows of the event, and those are others. */
function tellsTables({after, isRenamed, restates}: Retold): boolean {
  return (isRenamed || restates) && after.figures.length > 0
}

/** From here on the event says what it says now. */
function retell({model, events}: EditedText, {number, index, after, sections}: Retold, readings: Readings): void {
  events[index] = publishEvent(after, number, readings)
  model.sections = sections
}

function replacementOf(
  {root, out}: SiteConfig,
  planned: PlannedFile[],
  move: Move | null,
  {files}: Remade,
  {mirror}: KeptSite,
): Replacement {
  const place = mirrorOf(root, out)
  const twins = new Map<string, string>()
  for (const file of planned) if (file.kind === 'twin') twins.set(file.address, file.of)
  return {folder: out, mirror: mirror !== null && isMirror(place, mirror) ? place : null, files, move, twins}
}
