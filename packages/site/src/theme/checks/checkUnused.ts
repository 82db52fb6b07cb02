import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {partialReference} from '../templates/partialReference.ts'
import {visit} from '../templates/visit.ts'
import type {CheckContext} from './context.ts'

/** Files that would silently do nothing: slots that do not exist, partials that replace none and that nobody includes. */
export function checkUnused({index, slots}: CheckContext): Diagnostic[] {
  const included = new Set<string>()
  for (const {program} of index.all) {
    if (program) visit(program, (node) => included.add(partialReference(node)?.path ?? ''))
  }
  return index.all.flatMap(({path, file}) => {
    const name = path.slice(path.indexOf('/') + 1)
    if (path.startsWith('slots/') && !slots.has(name)) {
      return [finding('theme-unknown-slot', fileStart(file), `There is no slot "${name}".`, didYouMean(name, slots))]
    }
    if (!path.startsWith('partials/') || included.has(path)) return []
    const names = [...included].map((other) => other.slice(other.indexOf('/') + 1))
    return [
      finding(
        'theme-unused-partial',
        fileStart(file),
        `Nothing includes the partial "${name}".`,
        didYouMean(name, names),
      ),
    ]
  })
}
