import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {partialReference} from '../templates/partialReference.ts'
import {visit} from '../templates/visit.ts'
import type {CheckContext} from './context.ts'

/**
 * Files that would silently do nothing: slots that do not exist, templates of no page, partials and layouts that nobody
 * includes.
 */
export function checkUnused({index, slots, pages}: CheckContext): Diagnostic[] {
  const included = new Set<string>()
  for (const {program} of index.all) {
    if (program) visit(program, (node) => included.add(partialReference(node)?.path ?? ''))
  }
  return index.all.flatMap(({path, file}) => {
    const name = path.slice(path.indexOf('/') + 1)
    if (path.startsWith('slots/') && !slots.has(name)) {
      return [finding('theme-unknown-slot', fileStart(file), `There is no slot "${name}".`, didYouMean(name, slots))]
    }
    const folder = path.slice(0, path.indexOf('/'))
    if (included.has(path) || (folder === 'templates' && pages.has(name))) return []
    if (folder === 'templates') {
      const message = `There is no page of the kind "${name}".`
      return [finding('theme-unused-template', fileStart(file), message, didYouMean(name, pages))]
    }
    if (folder === 'slots') return []
    const code = folder === 'layouts' ? 'theme-unused-template' : 'theme-unused-partial'
    const names = [...included]
      .filter((other) => other.startsWith(folder))
      .map((other) => other.slice(folder.length + 1))
    const message = `Nothing includes the ${folder.slice(0, -1)} "${name}".`
    return [finding(code, fileStart(file), message, didYouMean(name, names))]
  })
}
