import type {Heading, Paragraph} from 'mdast'
import type {Chunk} from './cutChunks.ts'

/** The node that remark makes of a plain chunk, positions included. */
export function plainBlock(text: string, chunk: Chunk): Paragraph | Heading {
  const source = text.slice(chunk.start, chunk.end)
  const start = {line: chunk.line, column: 1, offset: chunk.start}
  const end = {line: chunk.line + chunk.lines - 1, column: chunk.end - chunk.lastLine + 1, offset: chunk.end}
  if (source.charCodeAt(0) !== 35) {
    const children = [{type: 'text' as const, value: source, position: {start, end}}]
    return {type: 'paragraph', children, position: {start: {...start}, end: {...end}}}
  }
  const depth = source.indexOf(' ') as Heading['depth']
  const textStart = {line: chunk.line, column: depth + 2, offset: chunk.start + depth + 1}
  const value = source.slice(depth + 1)
  return {
    type: 'heading',
    depth,
    children: [{type: 'text', value, position: {start: textStart, end}}],
    position: {start, end: {...end}},
  }
}
