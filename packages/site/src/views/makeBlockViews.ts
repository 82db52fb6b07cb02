import type {Block} from '@daybook/core'
import type {BlockView} from './eventView.ts'
import type {PageContext} from './pageContext.ts'

/**
 * The blocks of a source file, ready to print. Details and corrections are left out where `withoutAnnotations` is set:
 * a view of an event has them as fields of their own.
 */
export function makeBlockViews(
  context: PageContext,
  file: string,
  blocks: Block[],
  {withoutAnnotations = false}: {withoutAnnotations?: boolean} = {},
): BlockView[] {
  return blocks
    .filter(({role}) => !withoutAnnotations || (role !== 'details' && role !== 'correction'))
    .map((block) => ({
      isText: block.role !== 'note' && block.role !== 'quotation',
      isNote: block.role === 'note',
      isQuotation: block.role === 'quotation',
      html: context.html(file, block.afterLead ?? block.html),
    }))
    .filter(({html}) => html !== '')
}
