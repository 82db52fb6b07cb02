import type {AddCommand} from '../addCommand.ts'
import {UsageError} from '../usageError.ts'
import {runNewChronology} from './newChronology.ts'
import {runNewEvent} from './newEvent.ts'
import type {NewOptions} from './newOptions.ts'

/** `daybook new event|chronology [root]` */
export const addNewCommand: AddCommand = (program, finish) => {
  program
    .command('new')
    .description('add an event to a chronology, or begin a new chronology; asks for what is not said')
    .argument('[what]', 'event or chronology', 'event')
    .argument('[root]', 'folder of the site', '.')
    .option('--date <date>', 'when it happened, in words or as 2022-05-23')
    .option('--text <text>', 'what happened, in a sentence or more')
    .option('--file <file>', 'the chronology, such as content/2022.md')
    .option('--title <title>', 'of a new chronology: its title')
    .option('--lang <tag>', 'of a new chronology: its language, such as en')
    .action(async (what: string, root: string, options: NewOptions) => finish(await runNew(what, root, options)))
}

function runNew(what: string, root: string, options: NewOptions): Promise<number> {
  if (what === 'event') return runNewEvent(root, options)
  if (what === 'chronology') return runNewChronology(root, options)
  throw new UsageError(`new takes event or chronology, not ${what}.`)
}
