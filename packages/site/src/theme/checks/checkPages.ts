import type {Diagnostic} from '@daybook/core'
import {finding} from '../diagnostics/finding.ts'
import type {Layer} from '../layers/layer.ts'
import type {TemplateIndex} from '../templates/templateIndex.ts'

/** Page kinds that a manifest promises and no layer has a template for. */
export function checkPages(layers: readonly Layer[], index: TemplateIndex): Diagnostic[] {
  return layers.flatMap((layer) =>
    (layer.manifest?.pages ?? [])
      .map((page, position) => ({page, place: layer.place(['pages', position])}))
      .filter(({page}) => !index.paths.has(`templates/${page}`))
      .map(({page, place}) => finding('theme-template-missing', place, `There is no templates/${page}.hbs.`)),
  )
}
