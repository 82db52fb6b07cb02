import type {Previewing} from '../measure/measurePreviewing.ts'
import {seconds} from './seconds.ts'

/** What it takes to see a change, as a table. */
export function writePreviewingSection(results: Previewing[]): string {
  return [
    '## Seeing a change',
    'With `daybook dev`, from saving one changed word until the page of the report has been loaded again, the wait for an editor to finish writing included.',
    [
      '| Events | From save to page |',
      '| ---: | ---: |',
      ...results.map(({events, saved}) => `| ${events.toLocaleString('en')} | ${seconds(saved)} |`),
    ].join('\n'),
  ].join('\n\n')
}
