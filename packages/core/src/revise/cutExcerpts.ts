import type {Event} from '../model/event.ts'
import {chooseLines, type LineRange} from './chooseLines.ts'
import type {Excerpt} from './excerpt.ts'
import type {Edit} from './findEdit.ts'

/** Longer stretches are read no faster than a document. */
const longest = 100_000

/** A blank line that does not merge with the line end before it. */
const blank = ' \n'

/**
 * Cuts what an event can be read from out of both versions of a document. `stub` makes the lines to be put in front, from
 * the texts of both. `undefined` where the edited block may define labels, or where `stub` gives nothing.
 */
export function cutExcerpts(
  event: Event,
  edit: Edit,
  stub: (texts: [string, string]) => string[] | undefined,
): {before: Excerpt; after: Excerpt} | undefined {
  const {starts, growth, line: edited} = edit
  const startOf = (line: number) => (starts[line - 1] ?? edit.before.length) + (line > edited ? growth : 0)
  const lineOf = (line: number) => edit.before.slice(starts[line - 1], starts[line] ?? edit.before.length)
  const ranges = chooseLines(event, lineOf, starts.length)
  const own = ranges.at(-1) as LineRange
  const texts: [string, string] = [
    edit.before.slice(starts[own.first - 1], starts[own.last] ?? edit.before.length),
    edit.after.slice(starts[own.first - 1], own.last < starts.length ? startOf(own.last + 1) : edit.after.length),
  ]
  if (texts.some(({length}) => length > longest) || definesLabels(own, edited, lineOf)) return undefined
  const stubs = stub(texts)
  if (!stubs) return undefined
  const context = ranges.slice(0, -1)
  const head = [blank, ...stubs.map((text) => `${text}\n${blank}`)].join('')
  const above = context.map(({first, last, parted}) => linesOf(first, last, lineOf) + (parted ? blank : '')).join('')
  const lines = [
    ...Array.from(head.match(/\n/g) ?? [], () => 1),
    ...context.flatMap(({first, last, parted}) => [...numbers(first, last), ...(parted ? [1] : [])]),
    ...numbers(own.first, own.last),
  ]
  const [before, after] = texts.map((text) => ({text: head + above + text, lines})) as [Excerpt, Excerpt]
  return {before, after}
}

/** True where `]:` stands in one block with the edited line: a definition may take more lines than one. */
function definesLabels({first, last}: LineRange, edited: number, lineOf: (line: number) => string): boolean {
  for (let line = edited; line >= first && lineOf(line).trim() !== ''; line--)
    if (lineOf(line).includes(']:')) return true
  for (let line = edited; line <= last && lineOf(line).trim() !== ''; line++)
    if (lineOf(line).includes(']:')) return true
  return false
}

function linesOf(first: number, last: number, lineOf: (line: number) => string): string {
  return numbers(first, last).map(lineOf).join('')
}

function numbers(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}
