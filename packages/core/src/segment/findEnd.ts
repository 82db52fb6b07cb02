import {isPeriodLine, periodRole} from './periods.ts'
import type {Unit} from './unit.ts'

/**
 * The index at which the conclusion starts: the first thematic break, or heading that is no period, after the last event.
 * Without an event there is no conclusion.
 */
export function findEnd(flow: Unit[]): number {
  const last = findLastEvent(flow)
  if (last === undefined) return flow.length
  const opener = flow[last] as Unit
  for (let index = last + 1; index < flow.length; index++) {
    const unit = flow[index] as Unit
    if (unit.kind === 'break') return index
    if (unit.kind === 'heading' && !isPeriodLine(unit) && !(opener.level && (unit.level ?? 0) > opener.level))
      return index
  }
  return flow.length
}

function findLastEvent(flow: Unit[]): number | undefined {
  for (let index = flow.length - 1; index >= 0; index--) {
    const unit = flow[index] as Unit
    if (!unit.lead || unit.lead.background || unit.isClosing) continue
    if (!isPeriodLine(unit) || periodRole(index, flow) === 'event') return index
  }
  return undefined
}
