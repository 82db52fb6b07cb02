import type {TemplateCode} from '../compiled/compileTemplate.ts'
import {builtInHelpers} from './builtInHelpers.ts'
import type {EngineOptions} from './engineOptions.ts'
import type {Frame} from './frame.ts'
import {createRuntime, type TemplateFunction} from './runtime.ts'

export interface TemplateEngine {
  /** Adds a template under a key by which partials find it. `compile` is asked for its code once. */
  add(key: string, compile: () => TemplateCode | null): void
  render(key: string, view: object, data: Record<string, unknown>): string
}

/**
 * An engine with its own helpers and partials; two engines share nothing. Templates mean what Handlebars says they mean in
 * its strict mode, but each becomes one function of plain JavaScript: no look-up of helpers, no frames that nobody asks
 * for. A template is compiled when it is first rendered.
 */
export function createEngine(options: EngineOptions): TemplateEngine {
  const sources = new Map<string, () => TemplateCode | null>()
  const compiled = new Map<string, TemplateFunction>()
  const helpers = {...builtInHelpers, ...options.helpers}
  const runtime = createRuntime(options, helpers, find)

  function find(key: string): TemplateFunction | undefined {
    const known = compiled.get(key)
    if (known) return known
    const source = sources.get(key)?.()
    if (!source) return undefined
    const {code, constants} = source
    const template = new Function('runtime', 'constants', code)(runtime, constants) as TemplateFunction
    compiled.set(key, template)
    return template
  }

  return {
    add: (key, compile) => sources.set(key, compile),
    render(key, view, data) {
      const template = find(key)
      if (!template) throw new Error(`No template ${key}`)
      const frame: Frame = {root: view, ...data}
      return template(view, frame, null)
    },
  }
}
