import type {StatusChange} from '../../model/annotation.ts'
import type {Span} from '../../model/span.ts'
import {type FoundFigure, readBoldFigures} from '../figures/readFigures.ts'
import {readProseFigures} from '../figures/readProseFigures.ts'
import type {MadeBlock} from '../makeBlock.ts'
import {placeOf} from '../readDetails.ts'
import type {Reading} from '../reading.ts'
import {mainClauses} from './clauses.ts'
import {type ProseBooks, proseBooksOf} from './proseBooks.ts'
import {readPlan} from './readPlan.ts'
import {readStatuses} from './readStatuses.ts'
import type {Subject, Told} from './told.ts'

/** What the prose of an event says without marking it. */
export interface ProseValues {
  /** The bold ones, which the author marked, and those found in the prose, in their order. */
  figures: FoundFigure[]
  statusHistory: StatusChange[]
  concerns?: Span
}

/**
 * Reads figures, the way an event took and what it is planned for from its blocks. `lead` is the length of the lead in the
 * first block, in which nothing is looked for.
 */
export function readProse(blocks: MadeBlock[], lead: number, subject: Subject, reading: Reading): ProseValues {
  const {prose} = reading.words
  const books = prose && proseBooksOf(prose)
  const figures = blocks.flatMap((block, index) => figuresOf(block, index === 0 ? lead : 0, books, reading))
  if (!books) return {figures, statusHistory: []}
  const told = blocks
    .map((block, index) => ({block, from: index === 0 ? lead : 0}))
    .filter(({block}) => isTold(block))
    .map(({block, from}) => toldIn(block, from, books, reading))
  const concerns = readPlan(told, subject, books, reading)
  return {figures, statusHistory: readStatuses(told, subject, books, reading), ...(concerns && {concerns})}
}

function figuresOf(
  {block, flat, node}: MadeBlock,
  lead: number,
  books: ProseBooks | undefined,
  reading: Reading,
): FoundFigure[] {
  if (block.role === 'details' || block.role === 'correction') return []
  const {figures, bold} = readBoldFigures(node, flat, reading)
  const isProse =
    block.role !== 'quotation' &&
    (node.type === 'paragraph' || node.type === 'heading' || node.type === 'list' || node.type === 'html')
  if (!books || !isProse) return figures
  const all = [...figures, ...readProseFigures(flat, lead, bold, books, reading)]
  return all.sort(({figure: {at: a}}, {figure: {at: b}}) => a.line - b.line || a.column - b.column)
}

/** Notes and quotations say nothing of the event itself. */
function isTold({block, node}: MadeBlock): boolean {
  return (block.role === 'text' || block.role === 'heading') && node.type !== 'code' && node.type !== 'table'
}

function toldIn({flat, block}: MadeBlock, from: number, books: ProseBooks, reading: Reading): Told {
  const text = from === 0 ? flat.text : flat.text.slice(from)
  return {
    text,
    isHeading: block.role === 'heading',
    clauses: books.hints.test(text) ? mainClauses(text, reading.lexicon, books) : [],
    placeOf: (start, end) => placeOf(flat, from + start, from + end, reading),
  }
}
