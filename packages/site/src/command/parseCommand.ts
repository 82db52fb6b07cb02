import type {Chronology, Diagnostic} from '@daybook/core'
import {withoutAdvice} from '../diagnostics/withoutAdvice.ts'
import type {AddCommand} from './addCommand.ts'
import {readInput} from './readInput.ts'

interface Options {
  lang?: string
  json?: boolean
}

/** `daybook parse FILE...` */
export const addParseCommand: AddCommand = (program, finish) => {
  program
    .command('parse')
    .description('show the events that are read in files; - is standard input')
    .argument('<file...>', 'Markdown or plain text')
    .option('--lang <tag>', 'language of the files, where they do not say (default: en)')
    .option('--json', 'print the whole model, an array where several files are named')
    .action(async (files: string[], options: Options) => finish(await runParse(files, options)))
}

async function runParse(names: string[], {lang, json}: Options): Promise<number> {
  const [{parseChronology}, {report, hasErrors}] = await Promise.all([import('@daybook/core'), import('./report.ts')])
  const models: Chronology[] = []
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  for (const name of names) {
    const {file, read} = await readInput(name)
    if (read.text === null) {
      diagnostics.push(read.problem)
      continue
    }
    sources.set(file, read.text)
    const model = parseChronology(read.text, {file, ...(lang === undefined ? {} : {lang})})
    models.push(model)
    diagnostics.push(...model.diagnostics)
  }

  if (json) process.stdout.write(`${JSON.stringify(names.length === 1 ? (models[0] ?? null) : models, null, 2)}\n`)
  else process.stdout.write(await listEvents(models))
  report(withoutAdvice(diagnostics), '.', sources)
  return hasErrors(diagnostics) ? 1 : 0
}

async function listEvents(models: Chronology[]): Promise<string> {
  const {formatSpan} = await import('@daybook/core')
  return models
    .map(({title, events}) => {
      const rows = events.map((event) => [formatSpan(event.date, event.lang), event.title] as const)
      const width = Math.max(0, ...rows.map(([date]) => date.length))
      return [
        `${title} (${events.length})`,
        ...rows.map(([date, text]) => `  ${date.padEnd(width)}  ${text}`),
        '',
      ].join('\n')
    })
    .join('\n')
}
