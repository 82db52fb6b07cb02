import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding} from '../diagnostics/finding.ts'
import type {Hash, Node, StringLiteral, SubExpression} from '../handlebars.ts'
import type {Template} from '../templates/template.ts'
import {wordForms, wordPlaceholders} from '../words/wordForms.ts'
import type {CheckContext} from './context.ts'
import {placeOf} from './placeOf.ts'

/** `{{t "key"}}` with a key that en.json lacks, or without a value that the English word shows. */
export function checkWords(node: Node, _template: Template, {words}: CheckContext): Diagnostic[] {
  const {path, params, hash} = node as SubExpression
  if ((path as Node | undefined)?.type !== 'PathExpression' || path.original !== 't') return []
  const [literal] = params as [StringLiteral?]
  if (literal?.type !== 'StringLiteral') return []
  const key = literal.value
  const forms = wordForms(key, words)
  if (forms.length === 0) {
    const known = [...words.keys()].map((word) => word.replace(/\.(?:zero|one|two|few|many|other)$/, ''))
    return [finding('theme-unknown-word', placeOf(literal.loc), `There is no word "${key}".`, didYouMean(key, known))]
  }
  const given = new Set(((hash as Hash | undefined)?.pairs ?? []).map((pair) => pair.key))
  const needed = new Set(forms.flatMap(wordPlaceholders))
  if (!words.has(key)) needed.add('count')
  const missing = [...needed].filter((name) => !given.has(name))
  return missing.map((name) =>
    finding('theme-word-value', placeOf(node.loc), `The word "${key}" needs the value "${name}".`),
  )
}
