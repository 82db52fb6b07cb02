import type {List, PhrasingContent, RootContent} from 'mdast'
import type {FlatText} from '../markdown/flatten.ts'
import type {Lead} from './readLead.ts'

/** A piece of the document that stands or moves as a whole: a block, an item of a dated list, a row of a dated table. */
export interface Unit {
  kind: 'front-matter' | 'heading' | 'paragraph' | 'item' | 'row' | 'table-head' | 'break' | 'definition' | 'block'
  /** What it shows. */
  nodes: RootContent[]
  /** Offsets in the source. */
  start: number
  end: number
  /** 1 to 6 for a heading. */
  level?: number
  /** The date phrase that opens it, and the text that was read. */
  lead?: Lead
  opening?: Opening
  /** True for text below `References` and the like: what its lead dates is no event. */
  isClosing?: boolean
  /** The list an item belongs to. */
  list?: List
  /** The head of the table a row stands in, down to the line below it: offsets in the source. */
  head?: {start: number; end: number}
  /** The number an item of an ordered list has in the source. */
  number?: number
}

/** The text a lead is looked for in. */
export interface Opening {
  flat: FlatText
  /** The inline nodes behind the first `skip` characters of the flat text. */
  inline: readonly PhrasingContent[]
  /** Characters of the flat text that are no inline text: the number of an ordered item. */
  skip: number
}
