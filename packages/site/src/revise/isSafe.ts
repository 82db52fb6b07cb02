import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Content} from '../content/readContent.ts'
import {checkTexts, textCodes, withoutFindings} from '../safety/checkTexts.ts'
import type {RestoredContent} from './restoreContent.ts'

/** True where the texts could be read, and the edited one holds nothing that may harm somebody, but for what was told already. */
export function isSafe(
  config: SiteConfig,
  content: Content,
  {content: {chronologies}, edited}: RestoredContent,
  told: readonly Diagnostic[],
): boolean {
  const {source, before} = edited
  const isSilent = !told.some(({code, place}) => place.file === source.file && textCodes.has(code))
  const searched = new Map(isSilent ? [[source.file, withoutFindings(before, config, {chronologies})]] : [])
  const found = checkTexts(
    config,
    {...content, chronologies: [source], pages: [], registerTexts: []},
    {chronologies},
    searched,
  )
  const problems = [...content.diagnostics, ...found]
  if (problems.length === 0) return true
  const known = new Set(told.map((diagnostic) => JSON.stringify(diagnostic)))
  return problems.every((diagnostic) => known.has(JSON.stringify(diagnostic)))
}
