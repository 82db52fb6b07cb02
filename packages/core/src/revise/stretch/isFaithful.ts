import type {LastReading} from '../../annotate/lastReading.ts'
import type {Stretch} from './chooseStretch.ts'
import {alone, headOf, isSame} from './isSame.ts'
import type {ReadStretch} from './readStretch.ts'
import {beginOf, within} from './within.ts'

/**
 * True where a stretch of the version before, read by itself, tells just what is known of it: then it holds all that its events
 * depend on.
 */
export function isFaithful(read: ReadStretch, stretch: Stretch, {chronology}: LastReading): boolean {
  const {events, sections, diagnostics} = chronology
  const begin = beginOf(chronology, stretch)
  return (
    isSame(read.events.map(alone), events.slice(stretch.from, stretch.to + 1).map(alone)) &&
    isSame(
      read.sections.map((section) => headOf(section)),
      sections.filter(({at}) => at.line <= stretch.last).map((section) => headOf(section)),
    ) &&
    isSame(within(read.reading.diagnostics, begin, stretch.last), within(diagnostics, begin, stretch.last)) &&
    read.outro.length === 0
  )
}
