import type {Diagnostic} from '@daybook/core'
import type {ViewTypes} from '../../views/viewType.ts'
import type {CheckContext} from '../context.ts'
import {shapeOfPage} from './shape.ts'
import {createWalker} from './walkTemplate.ts'

/**
 * Follows every page template through its blocks and partials, with what its page kind gives it, and reports fields that
 * do not exist, fields of what may be empty, and fields used as what they are not. Templates that no page reaches are left
 * out.
 */
export function checkFields(context: CheckContext, types: ViewTypes): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  const walker = createWalker(context, (diagnostic) => {
    const {code, message, place} = diagnostic
    found.set(JSON.stringify([code, message, place]), diagnostic)
  })
  for (const kind of Object.keys(types.pages)) {
    const template = context.index.find(`templates/${kind}`)
    if (template) walker.walkPage(template, shapeOfPage(types, kind))
  }
  return [...found.values()]
}
