import type {Chronology, Section} from '../../model/chronology.ts'
import type {Stretch} from './chooseStretch.ts'
import {headOf, isSame} from './isSame.ts'
import type {ReadStretch} from './readStretch.ts'
import type {Move} from './startMoving.ts'

/**
 * The sections of a document with the ids of the events that a stretch has now. `undefined` where a section came, went or is
 * another one.
 */
export function spliceSections(
  was: ReadStretch,
  now: ReadStretch,
  {first, last}: Stretch,
  {sections}: Chronology,
  move: Move,
): Section[] | undefined {
  if (was.sections.length !== now.sections.length) return undefined
  const spliced: Section[] = []
  for (const [index, section] of sections.entries()) {
    const [before, after] = [was.sections[index], now.sections[index]]
    const {body, events, ...head} = section
    // Those above the stretch are read without what stands in them, and stay where they are.
    const moved = section.at.line < first ? head : move(head)
    const movedBody = section.at.line < first ? body : move(body)
    if (!moved || !movedBody) return undefined
    if (section.at.line > last || !before || !after) {
      spliced.push({...section, ...moved, body: movedBody, events})
      continue
    }
    const ids = replaceRun(events, before.events, after.events)
    if (!ids || !isSame(headOf(after), headOf({...section, ...moved}))) return undefined
    if (section.at.line >= first && !isSame(after.body, movedBody)) return undefined
    spliced.push({...section, ...moved, body: movedBody, events: ids})
  }
  return spliced
}

/** A list with one run of it replaced by another; `undefined` where the place of the run is not known. */
function replaceRun(all: string[], run: string[], by: string[]): string[] | undefined {
  if (run.length === 0) return by.length === 0 ? all : all.length === 0 ? by : undefined
  const at = all.indexOf(run[0] as string)
  if (at < 0 || !isSame(all.slice(at, at + run.length), run)) return undefined
  return isSame(run, by) ? all : [...all.slice(0, at), ...by, ...all.slice(at + run.length)]
}
