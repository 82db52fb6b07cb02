import type {Root, RootContent} from 'mdast'
import type {Chunk} from './chunk.ts'
import {cutChunks} from './cutChunks.ts'
import {isOpen} from './isOpen.ts'
import {collectLabels, stubsFor} from './labels.ts'
import {lineStarts} from './lineIndex.ts'
import {plainBlock} from './plainBlock.ts'
import {parseWithRemark} from './remark.ts'
import {walk} from './walk.ts'

/**
 * Reads a document in stretches: plain paragraphs and headings by themselves, whatever lies between them by remark. The
 * tree is the one that remark makes of the whole, positions included.
 */
export function readStretches(text: string): Root {
  const stretches = joinChunks(text, cutChunks(text))
  stretches.forEach((stretch, index) => {
    // The blank lines behind a stretch are part of it: an open fence holds them.
    stretch.end = stretch.plain ? stretch.end : (stretches[index + 1]?.start ?? text.length)
  })
  const source = ({start, end}: Chunk) => text.slice(start, end)
  // What may define labels is read first, since they count in the whole document.
  const defining = stretches.map((stretch) =>
    !stretch.plain && source(stretch).includes(']:') ? parseStretch(source(stretch), stretch) : undefined,
  )
  const footnotes = stretches.filter(({plain}) => plain === 'footnote')
  const labels = collectLabels(defining, footnotes, text)
  const isFootnote = (identifier: string) => labels.has(`^${identifier}`.toUpperCase())
  const children: RootContent[] = []
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.plain) {
      children.push(plainBlock(text, stretch, isFootnote))
      continue
    }
    const stubs = stubsFor(source(stretch), defining[index], labels)
    const read =
      stubs.length > 0
        ? parseWithStubs(source(stretch), stretch, stubs)
        : (defining[index] ?? parseStretch(source(stretch), stretch))
    const last = index === stretches.length - 1
    // A fence or a comment that is not closed where its stretch ends takes in what follows.
    if (!read || (stubs.length === 0 && !last && isOpen(read, text))) return parseWithRemark(text, headLength(text) > 0)
    for (const child of read.children) children.push(child)
  }
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end: endOf(text)}}
}

/** Joins what is not plain and follows each other; front matter stays whole. */
function joinChunks(text: string, chunks: Chunk[]): Chunk[] {
  const head = headLength(text)
  const stretches: Chunk[] = []
  for (const chunk of chunks) {
    const last = stretches.at(-1)
    const plain = chunk.start >= head ? chunk.plain : undefined
    if (last && !last.plain && !plain) {
      last.lines = chunk.line + chunk.lines - last.line
      last.end = chunk.end
    } else stretches.push({...chunk, plain})
  }
  return stretches
}

/** How far YAML at the head of the document may reach; 0 where there is none. */
export function headLength(text: string): number {
  if (!text.startsWith('---')) return 0
  const close = /[\n\r]---[ \t]*(?=\r|\n|$)/g
  close.lastIndex = 3
  const found = close.exec(text)
  return found ? found.index + found[0].length : 0
}

function parseStretch(source: string, stretch: Chunk): Root {
  return shift(parseWithRemark(source, opensFrontMatter(source, stretch)), stretch)
}

/**
 * The definitions of labels are put below the stretch and taken off again. `undefined` where something open in the stretch
 * swallowed them.
 */
function parseWithStubs(source: string, stretch: Chunk, stubs: string[]): Root | undefined {
  const root = parseWithRemark([source, ...stubs].join('\n\n'), opensFrontMatter(source, stretch))
  const own = root.children.filter((node) => (node.position?.start.offset ?? 0) < source.length)
  if (root.children.length - own.length !== stubs.length) return undefined
  root.children = own
  return shift(root, stretch)
}

/**
 * A rule at the head of a document that nothing closes is no front matter. The extension must not see it: it would read
 * the lists below as paragraphs.
 */
function opensFrontMatter(source: string, {start}: Chunk): boolean {
  return start === 0 && headLength(source) > 0
}

function shift(root: Root, {start, line}: Chunk): Root {
  if (start === 0) return root
  walk(root, ({position}) => {
    if (!position) return
    for (const point of [position.start, position.end]) {
      point.line += line - 1
      point.offset = (point.offset ?? 0) + start
    }
  })
  return root
}

function endOf(text: string): {line: number; column: number; offset: number} {
  const starts = lineStarts(text)
  return {line: starts.length, column: text.length - (starts.at(-1) ?? 0) + 1, offset: text.length}
}
