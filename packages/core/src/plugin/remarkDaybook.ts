import type {Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import {resolveReferences} from '../markdown/resolveReferences.ts'
import type {Chronology} from '../model/chronology.ts'
import {type ParseOptions, readChronology} from '../parseChronology.ts'
import type {Segments} from '../segment/segment.ts'
import type {Unit} from '../segment/unit.ts'
import {indexNodes} from './indexNodes.ts'
import {tell} from './tell.ts'

/** What a block of the tree belongs to, in its `data.daybook`. */
export interface Marked {
  kind: 'event' | 'section' | 'intro' | 'outro'
  /** The id of the event or section. */
  id?: string
  /** The date of the event, or the period of the section. */
  edtf?: string
}

/**
 * A remark plugin. It finds the events of a chronology in the tree, which it does not parse again, and leaves
 *
 * - `data.daybook`, a `Marked`, on each block, item of a dated list and row of a dated table; those of an event and the headings
 *   of sections also carry `data-daybook-event`, `data-daybook-section` and `data-daybook-date` into the HTML,
 * - the `Chronology` in `file.data.daybook`,
 * - its diagnostics as messages of the file, with place, `ruleId` and the hint as `note`.
 *
 * Use it behind `remark-frontmatter` and `remark-gfm` with `{singleTilde: false}`, and before plugins that change the text. It
 * turns links by reference into plain ones, and parts a paragraph that holds several events.
 */
export const remarkDaybook: Plugin<[ParseOptions?], Root> = (options = {}) => {
  return (root, file) => {
    const source = String(file)
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source
    resolveReferences(root)
    const named = file.path ? {file: file.path, ...options} : options
    const {chronology, segments} = readChronology({source, text, root, tooDeep: []}, named)
    mark(root, segments, chronology)
    file.data.daybook = chronology
    for (const diagnostic of chronology.diagnostics) tell(file, diagnostic)
  }
}

function mark(root: Root, segments: Segments, {events, sections}: Chronology): void {
  const nodeOf = indexNodes(root, segments.units)
  const put = (units: Unit[], marked: Marked, properties: Record<string, string> = {}) => {
    for (const unit of units) {
      const node = nodeOf(unit)
      // The head of a table belongs to no event.
      if (node && unit.kind !== 'table-head') setData(node, marked, properties)
    }
  }
  put(segments.intro, {kind: 'intro'})
  put(segments.outro, {kind: 'outro'})
  segments.sections.forEach(({unit, body}, index) => {
    const {id, period} = sections[index] ?? {}
    const date = period && {edtf: period.edtf}
    const marked: Marked = {kind: 'section', ...(id !== undefined && {id}), ...date}
    put([unit], marked, {...(id !== undefined && {dataDaybookSection: id}), ...(date && {dataDaybookDate: date.edtf})})
    put(body, marked)
  })
  segments.events.forEach(({units}, index) => {
    const event = events[index]
    if (!event) return
    const {id, date} = event
    put(units, {kind: 'event', id, edtf: date.edtf}, {dataDaybookEvent: id, dataDaybookDate: date.edtf})
  })
}

function setData(node: RootContent, marked: Marked, properties: Record<string, string>): void {
  const data = (node.data ?? {}) as Record<string, unknown>
  const own = Object.keys(properties).length > 0 && {hProperties: {...(data.hProperties as object), ...properties}}
  Object.assign(node, {data: {...data, daybook: marked, ...own}})
}
