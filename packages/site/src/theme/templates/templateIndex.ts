import type {Template} from './template.ts'

/** Look-up of templates by path, through the layers. */
export interface TemplateIndex {
  all: readonly Template[]
  /** The first template at a path, from a layer downwards (0 is the top). */
  find(path: string, fromLayer?: number): Template | undefined
  /** Paths of all templates, without repetition. */
  paths: ReadonlySet<string>
}

export function createTemplateIndex(templates: readonly Template[]): TemplateIndex {
  const byPath = new Map<string, Template[]>()
  for (const template of templates) byPath.set(template.path, [...(byPath.get(template.path) ?? []), template])
  return {
    all: templates,
    find: (path, fromLayer = 0) => byPath.get(path)?.find((template) => template.layer >= fromLayer),
    paths: new Set(byPath.keys()),
  }
}
