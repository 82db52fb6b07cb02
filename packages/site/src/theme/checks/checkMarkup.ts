import type {Diagnostic} from '@daybook/core'
import {decodeEntities} from '../../render/decodeEntities.ts'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding, type ThemePlace} from '../diagnostics/finding.ts'
import type {ThemeCode} from '../diagnostics/themeDiagnostics.ts'
import type {ContentStatement, MustacheStatement, Node, PathExpression, Program} from '../handlebars.ts'
import type {Template} from '../templates/template.ts'
import type {CheckContext} from './context.ts'
import {flatten} from './flatten.ts'
import {isThirdParty, loadedBy} from './loads.ts'
import {placeOf} from './placeOf.ts'
import {createMarkupScanner, type MarkupState} from './scanMarkup.ts'

/**
 * What a template does to the HTML around its output: addresses that do not go through the `url` helper, attributes
 * without quotes, scripts and styles inside the page, files of other hosts, files that do not exist.
 */
export function checkMarkup(program: Program, _template: Template, {assets}: CheckContext): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  let piece: Node = program
  let text = ''
  const values = new Map<string, {value: string; place: ThemePlace}>()
  const report = (code: ThemeCode, offset: number, message: string): void => {
    diagnostics.push(finding(code, placeIn(piece, text, offset), message))
  }
  const scanner = createMarkupScanner({
    onTag(element, attributes, offset) {
      if (element === 'script' && !attributes.has('src')) report('theme-inline-script', offset, 'A script stands here.')
      if (element === 'style') report('theme-inline-style', offset, 'A <style> stands here.')
      for (const {value, place} of loadedBy(element, values)) {
        const found = isThirdParty(value) ? thirdParty(value, place) : missingAsset(value, place, assets)
        if (found) diagnostics.push(found)
      }
      values.clear()
    },
    onAttribute(name, offset) {
      if (/^on[a-z]+$/.test(name)) report('theme-inline-script', offset, `The attribute "${name}" holds a script.`)
      if (name === 'style') report('theme-inline-style', offset, 'The attribute "style" is forbidden.')
    },
    onValue(_element, attribute, value, offset) {
      if (addressAttributes.has(attribute) && /^\s*javascript:/i.test(decodeEntities(value).replace(/[\t\n\r]/g, ''))) {
        report('theme-inline-script', offset, `The address of "${attribute}" is a script.`)
      }
      if (attribute === 'srcdoc')
        report('theme-inline-script', offset, 'The attribute "srcdoc" holds a page of its own.')
      values.set(attribute, {value: decodeEntities(value), place: placeIn(piece, text, offset)})
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

function thirdParty(value: string, place: ThemePlace): Diagnostic {
  return finding('theme-third-party', place, `"${shown(value)}" lies on another host.`)
}

// An address that is written out behind the way to the root: {{url page.root}}assets/logo.svg.
function missingAsset(value: string, place: ThemePlace, assets: ReadonlySet<string>): Diagnostic | null {
  const address = /^(?:\ufffc|\.\.?\/)*(assets\/[^\ufffc?#]+)(?:[?#].*)?$/.exec(value)?.[1]
  if (address === undefined || assets.has(address)) return null
  return finding('theme-missing-file', place, `There is no ${address}.`, didYouMean(address, assets))
}

function shown(value: string): string {
  return value.replaceAll('\ufffc', '…').trim()
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
