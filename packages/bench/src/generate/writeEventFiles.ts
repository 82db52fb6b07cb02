import type {GeneratedEvent, GeneratedMonth} from './generatedChronology.ts'
import {writeProseLead} from './writeLead.ts'

/** A Markdown file for a generator that wants one file for each page. */
export interface EventFile {
  /** Without ending, unique in the chronology. It opens with a word: Eleventy drops a date at the start from the address. */
  name: string
  /** `2022-05`. */
  period: string
  content: string
}

/** The same events and words as `writeChronology`, cut into one file for each event, with title, date and period in its front matter. */
export function writeEventFiles(months: GeneratedMonth[]): EventFile[] {
  return months.flatMap((month) => month.events.map((event, index) => writeEventFile(event, index)))
}

function writeEventFile(event: GeneratedEvent, index: number): EventFile {
  const period = `${event.year}-${two(event.month)}`
  const date = `${period}-${two(event.day)}`
  const name = `event-${date}-${String(index + 1).padStart(3, '0')}`
  const title = event.sentence.replaceAll('*', '').slice(0, -1)
  const note = event.source === null ? '' : `[^${event.source.label}]`
  const blocks = [
    `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\nperiods: ["${period}"]\n---`,
    `${writeProseLead(event)} ${event.sentence.charAt(0).toLowerCase()}${event.sentence.slice(1)}${note}`,
    ...event.followUp,
    ...(event.source === null ? [] : [event.source.definition]),
  ]
  return {name, period, content: `${blocks.join('\n\n')}\n`}
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
