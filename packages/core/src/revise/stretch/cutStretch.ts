import type {Chronology} from '../../model/chronology.ts'
import type {Excerpt} from '../excerpt.ts'
import {findLabels, type Labels, stubsOf} from '../findLabels.ts'
import type {Stretch} from './chooseStretch.ts'
import type {Change} from './findChange.ts'

/** Longer stretches are read no faster than a document. In UTF-16 code units. */
const longest = 100_000

/** Fences and raw HTML. */
const mayStayOpen = /```|~~~|</

/** A stretch in both versions of a document, and what the labels in it stand for. */
export interface CutStretch {
  before: Excerpt
  after: Excerpt
  labels: Labels
}

/**
 * Cuts a stretch out of both versions, below all headings of sections above it. What its labels stand for is put below it.
 * `undefined` where it is too long, or may define labels itself.
 */
export function cutStretch(chronology: Chronology, stretch: Stretch, change: Change): CutStretch | undefined {
  const {before, after, starts, startsNow, last, lastNow} = change
  const lineOf = (line: number) => before.slice(starts[line - 1], starts[line] ?? before.length)
  const end = stretch.last + lastNow - last
  const texts = [
    before.slice(starts[stretch.first - 1], starts[stretch.last] ?? before.length),
    after.slice(startsNow[stretch.first - 1], startsNow[end] ?? after.length),
  ] as const
  if (texts.some((text) => text.length > longest || text.includes(']:'))) return undefined
  // What is still open at the end takes in whatever follows, of which the stretch has nothing.
  if (!stretch.closes && texts.some((text) => mayStayOpen.test(text))) return undefined
  const labels = findLabels(texts.join('\n'), before, chronology)
  if (!labels) return undefined
  const headings = chronology.sections.filter(({at}) => stretch.opens && at.line < stretch.first)
  const above = headings.map(({at}) => lines(at.line, at.endLine))
  // What has no place of its own is looked for at the head of a document.
  const blank = stretch.opens ? ' \n' : ''
  const head = [blank, ...above.map((numbers) => `${numbers.map(lineOf).join('')}${blank}`)].join('')
  const foot = stubsOf(labels).map((stub) => `\n \n${stub}`)
  const numbers = [...(stretch.opens ? [1] : []), ...above.flatMap((each) => [...each, 1])]
  const excerpt = (text: string, last: number): Excerpt => ({
    text: [head + text, ...foot].join(''),
    lines: [...numbers, ...lines(stretch.first, last)],
  })
  return {before: excerpt(texts[0], stretch.last), after: excerpt(texts[1], end), labels}
}

function lines(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index)
}
