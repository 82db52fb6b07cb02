import type {Form, GeneratedEvent, GeneratedMonth} from './generatedChronology.ts'
import {writeAmericanDate, writeMonth, writeProseLead, writeShortDate} from './writeLead.ts'

/** The months as one Markdown chronology: front matter, introduction, a section for each month, conclusion, footnotes. */
export function writeChronology(months: GeneratedMonth[]): string {
  const sources = months.flatMap((month) => month.events).flatMap((event) => event.source?.definition ?? [])
  return `${[
    '---\ntitle: Monitoring of the draft\nlang: en\n---',
    'Why this report exists: to keep, day by day, what was announced, what was done and what was denied.',
    ...months.flatMap((month) => [
      `## ${writeMonth(month.year, month.month)}`,
      ...writeEvents[month.form](month.events),
    ]),
    '---',
    'What we conclude: the figures that were announced and those that were counted seldom agree.',
    ...sources,
  ].join('\n\n')}\n`
}

const writeEvents: Record<Form, (events: GeneratedEvent[]) => string[]> = {
  paragraph: (events) =>
    events.flatMap((event) => writeBlocks(`${writeProseLead(event)} ${lowerFirst(event.sentence)}`, event)),
  short: (events) => events.flatMap((event) => writeBlocks(`${writeShortDate(event)}: ${event.sentence}`, event)),
  bold: (events) =>
    events.flatMap((event) => writeBlocks(`**${writeAmericanDate(event)}** - ${event.sentence}`, event)),
  heading: (events) =>
    events.flatMap((event) => [`### ${writeShortDate(event)} ${event.year}`, ...writeBlocks(event.sentence, event)]),
  list: (events) => [
    events.map((event) => `- ${writeAmericanDate(event)}: ${withNote(event.sentence, event)}`).join('\n'),
  ],
  table: (events) => [
    [
      '| Date | What happened |',
      '| --- | --- |',
      ...events.map((event) => `| ${writeAmericanDate(event)} | ${withNote(event.sentence, event)} |`),
    ].join('\n'),
  ],
}

function writeBlocks(first: string, event: GeneratedEvent): string[] {
  return [withNote(first, event), ...event.followUp]
}

function withNote(text: string, event: GeneratedEvent): string {
  return event.source === null ? text : `${text}[^${event.source.label}]`
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
