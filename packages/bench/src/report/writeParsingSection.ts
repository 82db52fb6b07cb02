import type {Spread} from '../measure/spread.ts'
import type {Parsing} from '../parsing/measureParsing.ts'
import {seconds} from './seconds.ts'

/** What reading costs, as two tables. */
export function writeParsingSection({chronologies, prose}: Parsing): string {
  const base = chronologies.find(({events}) => events === 10_000)
  return [
    '## Reading',
    'In one process, in turns, after one run that warms up: `parseChronology`, which gives the whole event model, beside `unified().use(remarkParse)`, which gives a tree of Markdown.',
    [
      '| Events | Text | `parseChronology` | remark alone | Beside remark | Beside 10,000 events |',
      '| ---: | ---: | ---: | ---: | ---: | ---: |',
      ...chronologies.map(({events, bytes, daybook, remark}) =>
        line([
          events.toLocaleString('en'),
          `${(bytes / 1_000_000).toFixed(1)} MB`,
          seconds(daybook),
          remark ? seconds(remark) : '',
          remark ? times(daybook.median / remark.median) : '',
          base ? times(daybook.median / base.daybook.median) : '',
        ]),
      ),
    ].join('\n'),
    '`findDates` on English prose, beside chrono-node on the same text in paragraphs:',
    [
      '| Prose | `findDates` | chrono-node | Beside chrono-node |',
      '| --- | ---: | ---: | ---: |',
      ...prose.map(({name, daybook, chrono}) =>
        line([name, speed(daybook), speed(chrono), times(daybook.median / chrono.median)]),
      ),
    ].join('\n'),
  ].join('\n\n')
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function speed({median, lowest, highest}: Spread): string {
  return `${median.toFixed(1)} MB/s (${lowest.toFixed(1)}–${highest.toFixed(1)})`
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`
}
