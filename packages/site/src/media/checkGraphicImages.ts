import type {Block, Chronology, Diagnostic, Page} from '@daybook/core'
import {problem} from '../diagnostics/problem.ts'
import {blocksOf} from '../edition/blocksOf.ts'
import {figurePattern, imagePattern, readImageTag} from './imageTag.ts'

/**
 * Graphic images that could not be closed behind a description: those without one, and those that do not stand in a
 * paragraph of their own.
 */
export function checkGraphicImages(documents: {model: Chronology | Page}[]): Diagnostic[] {
  return documents.flatMap(({model}) =>
    blocksOf(model)
      .filter(({html}) => html.includes('<img'))
      .flatMap(checkBlock),
  )
}

function checkBlock({html, at}: Block): Diagnostic[] {
  const graphic = (text: string) => (text.match(imagePattern) ?? []).map(readImageTag).filter((tag) => tag.graphic)
  const undescribed = graphic(html).filter(({attributes}) => (attributes.get('alt') ?? '').trim() === '')
  const inText = graphic(html.replace(figurePattern, ''))
  return [
    ...undescribed.map(() => problem('graphic-undescribed', at, 'This graphic image has no description.')),
    ...inText.map(() => problem('graphic-in-text', at, 'This graphic image stands in a line of text.')),
  ]
}
