import type {SourceLocation} from '../handlebars.ts'
import type {EngineOptions} from './engineOptions.ts'
import {escapeHtml, plainText} from './escapeHtml.ts'
import {type Frame, innerFrame, outerFrame} from './frame.ts'
import type {BlockFunction, Helper, HelperOptions} from './helper.ts'

/** A template, an inline partial or the block of a partial, as a function. */
export type TemplateFunction = (context: unknown, frame: Frame, inlines: Inlines | null) => string

/** Inline partials that are in reach, the nearest first. */
export interface Inlines {
  own: Record<string, TemplateFunction>
  outer: Inlines | null
}

/** The contexts around a place in a template, for `../`. */
export interface Depths {
  context: unknown
  outer: Depths | null
}

export type Runtime = ReturnType<typeof createRuntime>

const none = Object.freeze({})

/** What the functions that templates become call. */
export function createRuntime(
  options: EngineOptions,
  helpers: Record<string, Helper>,
  find: (key: string) => TemplateFunction | undefined,
) {
  return {
    ...{escapeHtml, plainText, innerFrame, outerFrame, isEmpty, isTrue, isTrueOrZero, outerContext, itemsOf},
    ...{nothing, field, help, fail, partial, section},
  }

  /** A field of a view. Only own fields count: prototypes are out of reach. */
  function field(object: unknown, name: string, loc: SourceLocation, frame: Frame): unknown {
    if (object !== null && object !== undefined && Object.hasOwn(object, name))
      return (object as Record<string, unknown>)[name]
    return options.onUnknownField({name, object, root: frame.root, loc})
  }

  function help(
    name: string,
    loc: SourceLocation,
    context: unknown,
    data: Frame,
    hash: Record<string, unknown> | null,
    args: unknown[],
    block?: Pick<HelperOptions, 'fn' | 'inverse'>,
  ): unknown {
    const helper = helpers[name] as (...args: unknown[]) => unknown
    // The list is made for this call, so the options can join it: to spread both takes several times as long.
    args.push(
      block === undefined
        ? {name, hash: hash ?? none, data, loc, lookupProperty}
        : {name, hash: hash ?? none, data, loc, lookupProperty, fn: block.fn, inverse: block.inverse},
    )
    try {
      return helper.apply(context, args)
    } catch (error) {
      return options.onHelperError(error, name, loc)
    }
  }

  function fail(message: string, name: string, loc: SourceLocation): never {
    return options.onHelperError(new Error(message), name, loc)
  }

  /** Includes a template. A block around its fall-back text may define inline partials for it. */
  function partial(
    name: string,
    loc: SourceLocation,
    context: unknown,
    hash: Record<string, unknown> | null,
    frame: Frame,
    inlines: Inlines | null,
    block: TemplateFunction | null,
    defined: Inlines['own'] | null,
  ): string {
    const given = hash === null ? context : {...(context as object), ...hash}
    const outerBlock = frame[blockName] as TemplateFunction | undefined
    const found = name === '@partial-block' ? outerBlock : (findInline(inlines, name) ?? find(name))
    if (block === null) {
      return found ? found(given, frame, inlines) : fail(`There is no partial "${name}".`, '>', loc)
    }
    if (!found && block === nothing) return ''
    // Inside its block, `@partial-block` is the one around the place where the block was written.
    const restored: TemplateFunction = (inner, data, reached) =>
      block(inner, {...data, _parent: data, [blockName]: outerBlock}, reached)
    const data = {...frame, _parent: frame, [blockName]: restored}
    const reached = defined === null ? inlines : {own: defined, outer: inlines}
    return (found ?? restored)(given, data, reached)
  }
}

/** The block of a slot without a fall-back. */
const nothing: TemplateFunction = () => ''

const blockName = 'partial-block'

function findInline(inlines: Inlines | null, name: string): TemplateFunction | undefined {
  for (let scope = inlines; scope; scope = scope.outer) if (Object.hasOwn(scope.own, name)) return scope.own[name]
  return undefined
}

function lookupProperty(object: unknown, name: string): unknown {
  return object !== null && object !== undefined && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined
}

/** `{{#x}}` for a field: as Handlebars' `blockHelperMissing`. */
function section(
  value: unknown,
  context: unknown,
  frame: Frame,
  {fn, inverse}: Record<'fn' | 'inverse', BlockFunction>,
) {
  if (value === true) return fn(context)
  if (value === false || value === null || value === undefined) return inverse(context)
  if (!Array.isArray(value)) return fn(value)
  if (value.length === 0) return inverse(context)
  return value
    .map((item, index) => {
      const data = {...innerFrame(frame), key: index, index, first: index === 0, last: index === value.length - 1}
      return fn(item, {data, blockParams: [item, index]})
    })
    .join('')
}

function isTrue(value: unknown): boolean {
  return Boolean(value) && !isEmpty(value)
}

function isTrueOrZero(value: unknown, withZero: unknown): boolean {
  return withZero ? !isEmpty(value) : isTrue(value)
}

/** What counts as nothing for `with`: 0 does not. */
function isEmpty(value: unknown): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0)
}

function outerContext(depths: Depths, levels: number): unknown {
  let found: Depths | null = depths
  for (let left = levels; left > 0 && found; left--) found = found.outer
  return found?.context
}

/** What a loop goes through: the items of a list, or the fields of an object with their names. */
function itemsOf(value: unknown): {items: unknown[]; keys: string[] | null} {
  if (Array.isArray(value)) return {items: value, keys: null}
  if (value === null || typeof value !== 'object') return {items: [], keys: null}
  if (Symbol.iterator in value) return {items: [...(value as Iterable<unknown>)], keys: null}
  return {items: Object.values(value), keys: Object.keys(value)}
}
