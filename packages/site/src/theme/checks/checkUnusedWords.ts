import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding} from '../diagnostics/finding.ts'
import type {Node, StringLiteral, SubExpression} from '../handlebars.ts'
import type {Template} from '../templates/template.ts'
import {visit} from '../templates/visit.ts'
import {mergeWords} from '../words/checkWordFiles.ts'
import type {WordFile} from '../words/wordFile.ts'
import {splitKey} from '../words/wordForms.ts'

/**
 * English words that a layer brings along and nobody shows: a word of the layer below that was to be changed is most likely
 * misspelt. `code` is the text of the layers' helpers, which may say words too. Words of the built-in theme are left out:
 * the generator says many of them.
 */
export function checkUnusedWords(
  files: readonly WordFile[],
  templates: readonly Template[],
  code: readonly string[],
): Diagnostic[] {
  const english = files.filter(({locale}) => locale === 'en')
  const own = english.filter(({isBuiltIn}) => !isBuiltIn)
  if (own.length === 0) return []
  const shown = saidWords(templates)
  return own.flatMap(({words, place, layer}) => {
    const below = mergeWords(english.filter((other) => other.layer > layer))
    return [...words.keys()]
      .filter((key) => !below.has(key) && !below.has(`${splitKey(key).base}.other`))
      .filter((key) => ![key, splitKey(key).base].some((said) => shown.has(said) || isInCode(said, code)))
      .map((key) => {
        const message = `Nothing shows the word "${key}".`
        return finding('theme-unused-word', place([key]), message, didYouMean(key, below.keys()))
      })
  })
}

function saidWords(templates: readonly Template[]): Set<string> {
  const said = new Set<string>()
  for (const {program} of templates) {
    if (!program) continue
    visit(program, (node) => {
      const {path, params} = node as SubExpression
      if ((path as Node | undefined)?.type !== 'PathExpression' || path.original !== 't') return
      const [literal] = params
      if (literal?.type === 'StringLiteral') said.add((literal as StringLiteral).value)
    })
  }
  return said
}

function isInCode(key: string, code: readonly string[]): boolean {
  return code.some((text) => [`'${key}'`, `"${key}"`, `\`${key}\``].some((literal) => text.includes(literal)))
}
