import type {Diagnostic} from '@daybook/core'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import type {TemplateIndex} from '../templates/templateIndex.ts'

/** Page kinds that a manifest promises and no layer has a template for. */
export function checkPages(root: string, layers: readonly Layer[], index: TemplateIndex): Diagnostic[] {
  return layers.flatMap((layer) =>
    (layer.manifest?.pages ?? [])
      .filter((page) => !index.paths.has(`templates/${page}`))
      .map((page) => {
        const place = fileStart(displayPath(root, layer, 'theme.json'))
        return finding('theme-template-missing', place, `There is no templates/${page}.hbs.`)
      }),
  )
}
