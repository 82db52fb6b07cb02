import {withoutAdvice} from '../diagnostics/withoutAdvice.ts'
import type {AddCommand} from './addCommand.ts'
import {count} from './count.ts'
import {findRoot} from './findRoot.ts'
import {readVersion} from './readVersion.ts'
import {resetEngine, suitEngine} from './suitEngine.ts'

interface Options {
  json?: boolean
  sarif?: boolean
  strict?: boolean
}

/** `daybook check [root]` */
export const addCheckCommand: AddCommand = (program, finish) => {
  program
    .command('check')
    .description('say what a build would find, and write nothing')
    .argument('[root]', 'folder of the site, or one Markdown file', '.')
    .option('--json', 'print the problems as JSON')
    .option('--sarif', 'print the problems as SARIF 2.1.0, for code hosts')
    .option('--strict', 'show advice, and let warnings fail the check too')
    .action(async (root: string, options: Options) => finish(await runCheck(root, options)))
}

async function runCheck(given: string, {json, sarif, strict}: Options): Promise<number> {
  const root = await findRoot(given)
  const [{build}, {report, countProblems}] = await Promise.all([import('../build.ts'), import('./report.ts')])
  const {
    diagnostics: found,
    events,
    ...result
  } = await build({root, write: false, onReading: suitEngine}).finally(resetEngine)
  const diagnostics = strict ? found : withoutAdvice(found)
  const number = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const [errors, warnings] = [number('error'), number('warning')]

  if (sarif) {
    const {sarif: toSarif} = await import('../diagnostics/sarif.ts')
    print(toSarif(diagnostics, readVersion()))
  } else if (json) print({events, errors, warnings, diagnostics})
  else report(diagnostics, result.root)

  process.stderr.write(`${countProblems(diagnostics)} in ${count(events, 'event')}.\n`)
  return errors > 0 || (strict && warnings > 0) ? 1 : 0
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
