import type {Block} from '../../src/model/block.ts'
import type {Chronology} from '../../src/model/chronology.ts'
import {type ParseOptions, parseChronology} from '../../src/parseChronology.ts'

/** The shape of a chronology in a few lines: intro, sections, events with the roles of their blocks, outro, messages. */
export function drawOutline(source: string, options?: ParseOptions): string {
  const read = parseChronology(source, options)
  return [
    ...draw('intro', read.intro),
    ...drawEvents(read, undefined),
    ...read.sections.flatMap((section) => [
      `${'#'.repeat(section.level) || '='} ${section.heading} [${section.period?.edtf ?? 'grouping'}]`,
      ...draw('  body', section.body),
      ...drawEvents(read, section.events),
    ]),
    ...draw('outro', read.outro),
    ...read.diagnostics.map(({code, place}) => `! ${place.line}:${place.column} ${code}`),
  ].join('\n')
}

/** The events of a section, or those that lie in none. */
function drawEvents({events, sections}: Chronology, ids: string[] | undefined): string[] {
  const placed = new Set(sections.flatMap((section) => section.events))
  return events
    .filter(({id}) => (ids ? ids.includes(id) : !placed.has(id)))
    .map(({date, title, body}) => `  ${date.edtf} | ${title} | ${body.map(({role}) => role).join(' ')}`)
}

function draw(name: string, blocks: Block[]): string[] {
  return blocks.length > 0 ? [`${name}: ${blocks.map(({text}) => text.split('\n')[0]?.slice(0, 40)).join(' / ')}`] : []
}
