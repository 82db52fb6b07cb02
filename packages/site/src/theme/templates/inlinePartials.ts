import type {DecoratorBlock, StringLiteral} from '../handlebars.ts'
import type {Template} from './template.ts'
import {visit} from './visit.ts'

/** Names of all inline partials, `{{#*inline "main"}}`: what pages hand to their layout. */
export function inlinePartials(templates: readonly Template[]): Set<string> {
  const names = new Set<string>()
  for (const {program} of templates) {
    if (!program) continue
    visit(program, (node) => {
      if (node.type !== 'DecoratorBlock') return
      const [name] = (node as DecoratorBlock).params
      if (name?.type === 'StringLiteral') names.add((name as StringLiteral).value)
    })
  }
  return names
}
