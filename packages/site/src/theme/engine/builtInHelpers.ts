import type {Helper, HelperOptions} from './helper.ts'

/**
 * Helpers of Handlebars that templates may use. `log` is left out: a build has no console of its own. As blocks, all but
 * `lookup` are written out where they stand; these are for `{{if x}}` and the like, which lack their block.
 */
export const builtInHelpers: Record<string, Helper> = {
  each: withoutBlock('each'),
  if: withoutBlock('if'),
  lookup: (object: unknown, name: string, {lookupProperty}: HelperOptions) =>
    object ? lookupProperty(object, name) : object,
  unless: withoutBlock('unless'),
  with: withoutBlock('with'),
}

function withoutBlock(name: string): Helper {
  return () => {
    throw new Error(`#${name} has no block`)
  }
}
