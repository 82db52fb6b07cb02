import type {TableRow} from 'mdast'
import type {Lexicon} from '../dates/lexicon.ts'
import {type FlatText, flatten} from '../markdown/flatten.ts'
import {endLabels} from './columnLabels.ts'
import {joinTexts} from './joinTexts.ts'
import {type BareDays, isBareDay} from './readBareDay.ts'
import {type Lead, readLead} from './readLead.ts'

/** The date of a row, and the columns it stands in, the one that holds its day first. */
export interface DateCell {
  lead: Lead
  flat: FlatText
  columns: number[]
}

/** The date of each row; `undefined` where no column holds dates. */
export function dateCells(
  rows: TableRow[],
  labels: string[],
  source: string,
  lexicon: Lexicon,
  days: BareDays,
): (DateCell | undefined)[] | undefined {
  const columns = columnsOf(rows, source, lexicon)
  const main = dateColumn(columns)
  const bare = main?.index === 0 ? undefined : dayCells(columns, days, lexicon)
  if (bare || !main) return bare
  const year = main.cells.some(({lead}) => lead && namesYear(lead)) ? undefined : columns.find(isYearColumn)
  const end = columns[main.index + 1]
  const upTo = end && isEndColumn(end, labels) ? end : undefined
  const written: {year?: FlatText} = {}
  return main.cells.map((cell, row) => {
    const [own, closing] = [year?.cells[row], upTo?.cells[row]]
    if (own?.lead) written.year = own.flat
    if (cell.lead?.alone) {
      const parts = closing?.lead?.alone ? [cell.flat, closing.flat] : [cell.flat]
      const joined = joinTexts(parts, ' – ')
      const flat = year && written.year ? joinTexts([joined, written.year], ' ') : joined
      const lead = readLead(flat.text, lexicon)
      const used = [main.index, ...(year ? [year.index] : []), ...(closing?.lead ? [upTo?.index ?? main.index] : [])]
      if (lead?.alone) return {lead, flat, columns: used}
    }
    if (cell.lead) return {lead: cell.lead, flat: cell.flat, columns: [main.index]}
    return own?.lead && year && cell.isEmpty ? {lead: own.lead, flat: own.flat, columns: [year.index]} : undefined
  })
}

interface Cell {
  flat: FlatText
  isEmpty: boolean
  lead: Lead | undefined
}

interface Column {
  index: number
  cells: Cell[]
}

function columnsOf(rows: TableRow[], source: string, lexicon: Lexicon): Column[] {
  const width = Math.max(...rows.map((row) => row.children.length))
  return Array.from({length: width}, (_, index) => ({
    index,
    cells: rows.map(({children}) => {
      const cell = children[index]
      const flat = cell ? flatten(cell, source) : {text: '', stretches: []}
      return {flat, isEmpty: flat.text.trim() === '', lead: readLead(flat.text, lexicon)}
    }),
  }))
}

/**
 * The column in which at least half of the cells that are not empty are dates and nothing else; of several the one with most
 * dates, days before months and years, and the first of those.
 */
function dateColumn(columns: Column[]): Column | undefined {
  let best: {column: Column; weight: number} | undefined
  for (const column of columns) {
    const filled = column.cells.filter(({isEmpty}) => !isEmpty)
    const dated = filled.filter(({lead}) => lead?.alone)
    const weight = dated.reduce((sum, {lead}) => sum + (lead?.phrase.shape === 'full' ? 2 : 1), 0)
    if (dated.length > 0 && dated.length * 2 >= filled.length && weight > (best?.weight ?? 0)) best = {column, weight}
  }
  return best?.column
}

function namesYear({phrase: {from, to, relative}}: Lead): boolean {
  return relative !== undefined || [from, to].some((point) => point?.year ?? point?.decade ?? point?.century)
}

/** Years and nothing else; a cell may be empty, below the one it goes on from. */
function isYearColumn({cells}: Column): boolean {
  const filled = cells.filter(({isEmpty}) => !isEmpty)
  return (
    filled.length > 0 &&
    filled.every(({lead}) => {
      const {from, to} = lead?.phrase ?? {}
      return lead?.alone === true && from?.year !== undefined && !from.month && !to
    })
  )
}

/** `End` right of `Start`. */
function isEndColumn({index, cells}: Column, labels: string[]): boolean {
  return endLabels.has((labels[index] ?? '').toLowerCase()) && cells.every(({isEmpty, lead}) => isEmpty || lead?.alone)
}

/** A first column of days below the line of a month. */
function dayCells([first]: Column[], {month}: BareDays, lexicon: Lexicon): (DateCell | undefined)[] | undefined {
  if (!first || !month || !first.cells.every(({flat}) => isBareDay(flat.text))) return undefined
  return first.cells.map(({flat}) => {
    const joined = joinTexts([flat, month], ' ')
    const lead = readLead(joined.text, lexicon)
    return lead?.alone ? {lead, flat: joined, columns: [first.index]} : undefined
  })
}
