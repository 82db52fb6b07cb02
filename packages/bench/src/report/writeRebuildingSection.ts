import type {Rebuilding} from '../measure/measureRebuilding.ts'
import type {Spread} from '../measure/spread.ts'
import {seconds} from './seconds.ts'

/** What building again and starting cost, as a table. */
export function writeRebuildingSection({events, cold, unchanged, oneWord, help, node}: Rebuilding): string {
  const rows: [string, Spread][] = [
    [`${events.toLocaleString('en')} events, from nothing`, cold],
    ['the same again, with one word of one event changed', oneWord['follow-up']],
    ['… a word of its title', oneWord.title],
    ['… one of the first words of its title, which its address is made of', oneWord.address],
    ['… a word of what a figure counts', oneWord.figure],
    ['the same again, unchanged', unchanged],
    ['`daybook --help`', help],
    ['Node with nothing to do', node],
  ]
  return [
    '## Building again',
    'The wall time of `daybook build` in a new process, with what earlier builds left behind.',
    [
      '| What | Wall time | Beside the cold build |',
      '| --- | ---: | ---: |',
      ...rows.map(
        ([what, spread]) => `| ${what} | ${seconds(spread)} | ${(spread.median / cold.median).toFixed(3)} × |`,
      ),
    ].join('\n'),
  ].join('\n\n')
}
