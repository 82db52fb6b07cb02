import type {Program} from '../handlebars.ts'

/** One template file of one layer. */
export interface Template {
  /** Path below the layer, without ending: `partials/footer`. */
  path: string
  /** Number of its layer, 0 for the top. */
  layer: number
  /** Its name in messages. */
  file: string
  source: string
  /** The syntax tree; `null` where the file cannot be read. */
  program: Program | null
}

/** The key under which the engine knows a template: the same path in two layers is two templates. */
export function templateKey({layer, path}: {layer: number; path: string}): string {
  return `${layer}:${path}`
}
