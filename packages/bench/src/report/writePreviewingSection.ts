import type {Previewing} from '../measure/measurePreviewing.ts'
import {seconds} from './seconds.ts'

/** What it takes to see a change, as a table. */
export function writePreviewingSection(results: Previewing[]): string {
  return [
    '## Seeing a change',
    'With `daybook dev`, from saving a text until the page of the report has been loaded again, the wait for an editor to finish writing included. Where only words of one event are others, that event is read; where lines are added, the text is, but of the events only those that are new are annotated.',
    [
      '| Events | A word changed | An event added |',
      '| ---: | ---: | ---: |',
      ...results.map(
        ({events, changed, added}) => `| ${events.toLocaleString('en')} | ${seconds(changed)} | ${seconds(added)} |`,
      ),
    ].join('\n'),
  ].join('\n\n')
}
