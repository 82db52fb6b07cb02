import type {Measured, Result} from '../measure/measureAll.ts'
import {seconds} from './seconds.ts'

/** What a cold build costs, as a table, and what is compared. */
export function writeBuildingSection({generators, results}: Measured): string {
  return [
    '## Building',
    'How long a cold build takes, how much memory, and what other generators need for the same pages from the same text. Each run starts from nothing: no output, no cache.',
    generators.map(writeVersion).join(' '),
    writeTable(results),
    ...writeGrowth(results),
    notes,
  ].join('\n\n')
}

/** How the largest site compares with one of a tenth of its events. */
function writeGrowth(results: Result[]): string[] {
  const own = results.filter(({generator}) => generator === 'Daybook')
  const large = own.at(-1)
  const tenth = own.find(({events}) => events * 10 === large?.events)
  if (!large || !tenth) return []
  const times = (large.seconds.median / tenth.seconds.median).toFixed(1)
  return [`${count(large.events)} events take Daybook ${times} times as long as ${count(tenth.events)}.`]
}

function writeVersion({name, version}: Measured['generators'][number]): string {
  return version === null ? `${name} is not installed on this machine.` : `${name} ${version}.`
}

function writeTable(results: Result[]): string {
  const rows = results.map((result) => writeRow(result, results.find(isDaybookOn(result))))
  return [
    '| Events | Text | Generator | Pages | Wall time | Events per second | Peak memory | Time beside Daybook |',
    '| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function isDaybookOn({events}: Result): (other: Result) => boolean {
  return (other) => other.generator === 'Daybook' && other.events === events
}

function writeRow(result: Result, daybook: Result | undefined): string {
  const cells = [
    count(result.events),
    `${(result.bytes / 1_000_000).toFixed(2)} MB`,
    result.generator,
    count(result.pages),
    seconds(result.seconds),
    count(Math.round(result.events / result.seconds.median)),
    result.peakMegabytes === null ? 'not known' : `${Math.round(result.peakMegabytes)} MB`,
    daybook === undefined ? '' : `${(result.seconds.median / daybook.seconds.median).toFixed(2)} ×`,
  ]
  return `| ${cells.join(' | ')} |`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

const notes = `What is measured:

- A generated chronology with dates in all the forms an editor uses. Each generator builds a home page, a page with all events in full, one page for each event and one for each month.
- Daybook reads the chronology as one Markdown file and finds the events in it. The others get one file for each event, with the date in its front matter; cutting the text into files is not counted.
- Daybook also writes the event model as JSON, feeds and checksums. Hugo also writes feeds and a sitemap. The templates of the others are bare: no navigation, no style.
- Wall time runs from the start of the process to its exit. Peak memory is the largest resident set the kernel saw. The output is removed before each run; the generators take turns.
- Each generator stays installed between the runs. Daybook keeps what Node compiled of its code beside it, so its very first run takes longer.`
