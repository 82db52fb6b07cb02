import type {FoundDate} from '@daybook/core'
import {placesIn} from '../diagnostics/placesIn.ts'
import type {AddCommand} from './addCommand.ts'
import {readInput} from './readInput.ts'
import {UsageError} from './usageError.ts'

interface Options {
  lang: string
  reference?: string
  json?: boolean
}

/** `daybook dates FILE` */
export const addDatesCommand: AddCommand = (program, finish) => {
  program
    .command('dates')
    .description('show each date phrase of a file and how it is read; - is standard input')
    .argument('<file>', 'any text')
    .option('--lang <tag>', 'language of the text', 'en')
    .option('--reference <date>', 'YYYY-MM-DD, the date that phrases without a year count from')
    .option('--json', 'print an array of {start, end, text, kind, edtf}')
    .action(async (file: string, options: Options) => finish(await runDates(file, options)))
}

async function runDates(name: string, {lang, reference, json}: Options): Promise<number> {
  if (reference !== undefined && !/^\d{4}-\d\d-\d\d$/.test(reference)) {
    throw new UsageError(`--reference takes a date as YYYY-MM-DD, not ${reference}.`)
  }
  const [core, {report, hasErrors}] = await Promise.all([import('@daybook/core'), import('./report.ts')])
  const {file, read} = await readInput(name)
  if (read.text === null) {
    report([read.problem], '.')
    return 1
  }
  const found = core.findDates(read.text, {language: lang, file, ...(reference === undefined ? {} : {reference})})
  process.stdout.write(
    json ? `${JSON.stringify(found.map(toListed), null, 2)}\n` : found.map(toLine(file, read.text)).join(''),
  )
  const diagnostics = found.flatMap((date) => date.diagnostics)
  report(diagnostics, '.', new Map([[file, read.text]]))
  return hasErrors(diagnostics) ? 1 : 0
}

/** A phrase of the list: offsets in UTF-16 units, what kind of time it is, and the first thing that is wrong with it. */
function toListed({start, end, text, kind, edtf, diagnostics: [diagnostic]}: FoundDate) {
  return {start, end, text, kind, edtf, ...(diagnostic && {diagnostic})}
}

function toLine(file: string, source: string): (date: FoundDate) => string {
  const placeOf = placesIn(file, source)
  return ({start, text, kind, edtf}) => {
    const {line, column} = placeOf(start)
    return `${file}:${line}:${column}  ${kind === 'date' ? edtf : `${kind} ${edtf}`.trimEnd()}  ${text.replace(/\s+/g, ' ')}\n`
  }
}
