import {charactersOf} from '../content/largeContent.ts'
import {type Content, readContent} from '../content/readContent.ts'
import {publishEvent} from '../edition/publishedEvent.ts'
import {type Readings, startReadings} from '../edition/readings.ts'
import {type KeptSite, readKeptSite} from '../store/keptSite.ts'
import {recallFigures, type StoredFigures} from '../store/storedFigures.ts'
import {noSearch, type StoredSearch} from '../store/storedSearch.ts'
import {findRetold, type Retold} from './findRetold.ts'
import {isSafe} from './isSafe.ts'
import {findMove, type Move, mayMove} from './move.ts'
import type {StandingOutput} from './openOutput.ts'
import {piecesOfModel} from './remakeFiles.ts'
import {type EditedText, type RestoredContent, restoreContent} from './restoreContent.ts'
import type {Revision} from './revision.ts'

/** A site as it was kept, and the one event of it that says something else now. */
export interface EditedSite extends RestoredContent {
  kept: KeptSite
  retold: Retold
  /** Where the page of the event moves. */
  move: Move | null
  /** The figures that were kept, where tables tell those of the event. */
  figures: StoredFigures
  /** What the search index is made of, as it was kept. */
  search: StoredSearch
  registers: Content['registers']
  readings: Readings
}

/**
 * Reads what the last build kept, and the event that was edited since; from then on that is what it says. `null` where more may have
 * changed than its words, or something has to be told of them.
 */
export async function readEdited(
  {config, options, record, time}: Revision,
  out: StandingOutput,
): Promise<EditedSite | 'damaged' | null> {
  const told = record.result.diagnostics
  const kept = await time('readKeptSite', () => readKeptSite(config.root, config.out))
  if (kept === null || kept === 'damaged') return kept
  // Another build may have been there in between.
  if (record.output !== kept.output) return null
  // Then it has no index, and may have one now.
  if (told.some(({code}) => code === 'search-unavailable')) return null
  const content = await time('readContent', () => readContent(config))
  options.onReading?.(charactersOf(content))
  const readings = startReadings()
  const restored = await time('restoreContent', () =>
    restoreContent({config, content, kept, readings, openModel: out.openModel}),
  )
  const retold = restored && (await time('reviseChronology', () => findRetold(restored.edited, told)))
  if (!retold) return null
  const {edited} = restored
  const move = findMove(edited.kept.folder, retold)
  if (move && !mayMove(move, retold, {config, options, restored, kept, told})) return null
  exchangeModel(edited, retold, out)
  if (!isSafe(config, content, restored, told)) return null
  const figures: StoredFigures | 'damaged' | null = tellsTables(retold) ? kept.readFigures() : new Map()
  if (figures === null || figures === 'damaged') return figures
  const search = config.search ? kept.readSearch() : noSearch
  if (search === null || search === 'damaged') return search
  recallFigures({file: edited.source.file, events: edited.events}, figures)
  retell(edited, retold, readings)
  return {...restored, kept, retold, move, figures, search, registers: content.registers, readings}
}

/**
 * Begins with the `events.json` of the edited chronology, the longest file, which takes another thread as long as the pages take this
 * one. Whether it is used is seen later.
 */
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
