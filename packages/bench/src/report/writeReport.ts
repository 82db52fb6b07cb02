import type {Measured} from '../measure/measureAll.ts'
import type {Previewing} from '../measure/measurePreviewing.ts'
import type {Rebuilding} from '../measure/measureRebuilding.ts'
import type {Parsing} from '../parsing/measureParsing.ts'
import {writeBuildingSection} from './writeBuildingSection.ts'
import {writeParsingSection} from './writeParsingSection.ts'
import {writePreviewingSection} from './writePreviewingSection.ts'
import {writeRebuildingSection} from './writeRebuildingSection.ts'

/** What was measured; `null` for a part that was not. */
export interface Findings {
  reading: Parsing | null
  building: Measured | null
  rebuilding: Rebuilding | null
  previewing: Previewing[] | null
}

/** The report as a Markdown page. `machine` names what it was measured on. */
export function writeReport(
  {reading, building, rebuilding, previewing}: Findings,
  runs: number,
  machine: string,
): string {
  const sections = [
    '# Performance',
    `Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}, with the lowest and the highest in brackets, on ${machine}. Compare the ratios: seconds are this machine's own. Measure again with \`pnpm bench --write docs/performance.md\`, on a machine that does nothing else.`,
    ...(building ? [writeBuildingSection(building)] : []),
    ...(rebuilding ? [writeRebuildingSection(rebuilding)] : []),
    ...(previewing ? [writePreviewingSection(previewing)] : []),
    ...(reading ? [writeParsingSection(reading)] : []),
  ]
  return `${sections.join('\n\n')}\n`
}
