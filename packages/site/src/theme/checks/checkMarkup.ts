import type {Diagnostic} from '@daybook/core'
import {finding, type ThemePlace} from '../diagnostics/finding.ts'
import type {ThemeCode} from '../diagnostics/themeDiagnostics.ts'
import type {ContentStatement, MustacheStatement, Node, PathExpression, Program} from '../handlebars.ts'
import {flatten} from './flatten.ts'
import {placeOf} from './placeOf.ts'
import {createMarkupScanner, type MarkupState} from './scanMarkup.ts'

/**
 * What a template does to the HTML around its output: addresses that do not go through the `url` helper, attributes
 * without quotes, scripts and styles inside the page.
 */
export function checkMarkup(program: Program): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  let piece: Node = program
  let text = ''
  const report = (code: ThemeCode, offset: number, message: string): void => {
    diagnostics.push(finding(code, placeIn(piece, text, offset), message))
  }
  const scanner = createMarkupScanner({
    onTag(element, attributes, offset) {
      if (element === 'script' && !attributes.has('src')) report('theme-inline-script', offset, 'A script stands here.')
      if (element === 'style') report('theme-inline-style', offset, 'A <style> stands here.')
    },
    onAttribute(name, offset) {
      if (/^on[a-z]+$/.test(name)) report('theme-inline-script', offset, `The attribute "${name}" holds a script.`)
      if (name === 'style') report('theme-inline-style', offset, 'The attribute "style" is forbidden.')
    },
    onValue(_element, attribute, value, offset) {
      if (addressAttributes.has(attribute) && /^\s*javascript:/i.test(value)) {
        report('theme-inline-script', offset, `The address of "${attribute}" is a script.`)
      }
    },
  })
  for (const node of flatten(program)) {
    piece = node
    if (node.type === 'ContentStatement') {
      text = String((node as ContentStatement).original)
      scanner.feed(text)
      continue
    }
    diagnostics.push(...checkAttributeOutput(node as MustacheStatement, scanner.state))
    scanner.output()
  }
  return diagnostics
}

function checkAttributeOutput(node: MustacheStatement, state: MarkupState): Diagnostic[] {
  if (state.kind !== 'value') return []
  const {attribute, quote, value} = state
  const place = placeOf(node.loc)
  if (quote === '') {
    return [finding('theme-unquoted-attribute', place, `The value of "${attribute}" is printed without quotes.`)]
  }
  const isUrl = node.path.type === 'PathExpression' && (node.path as PathExpression).original === 'url'
  // What stands behind `#` can only be a place on the same page.
  if (!addressAttributes.has(attribute) || isUrl || value.startsWith('#')) return []
  return [finding('theme-unchecked-url', place, `The address in "${attribute}" is printed without the url helper.`)]
}

const addressAttributes = new Set([
  'action',
  'cite',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'srcset',
  'xlink:href',
])

function placeIn(piece: Node, text: string, offset: number): ThemePlace {
  const {source, start} = piece.loc
  const before = text.slice(0, Math.max(0, offset)).split('\n')
  const line = start.line + before.length - 1
  const last = before.at(-1) as string
  const column = (before.length === 1 ? start.column : 0) + last.length + 1
  return {file: source, line, column, endLine: line, endColumn: column + 1}
}
