import type {AddCommand} from '../addCommand.ts'
import {readVersion} from '../readVersion.ts'
import {readSiteTheme} from './readSiteTheme.ts'

interface Options {
  json?: boolean
  sarif?: boolean
  strict?: boolean
}

/** `daybook theme check [root]` */
export const addThemeCheckCommand: AddCommand = (program, finish) => {
  program
    .command('check')
    .description('say what is wrong with the theme; a build says the same')
    .argument('[root]', 'folder of the site', '.')
    .option('--json', 'print the problems as JSON')
    .option('--sarif', 'print the problems as SARIF 2.1.0, for code hosts')
    .option('--strict', 'let warnings fail the check too')
    .action(async (root: string, options: Options) => finish(await runCheck(root, options)))
}

async function runCheck(given: string, {json, sarif, strict}: Options): Promise<number> {
  const site = await readSiteTheme(given)
  const [{checkTheme}, {compareDiagnostics}, {report, countProblems, hasErrors}] = await Promise.all([
    import('../../theme/checks/checkTheme.ts'),
    import('../../diagnostics/compareDiagnostics.ts'),
    import('../report.ts'),
  ])
  const diagnostics = [...site.diagnostics, ...(await checkTheme(site.theme))].sort(compareDiagnostics)
  if (sarif) {
    const {sarif: toSarif} = await import('../../diagnostics/sarif.ts')
    print(toSarif(diagnostics, readVersion()))
  } else if (json) print({layers: site.theme.layers.map(({name}) => name), diagnostics})
  else report(diagnostics, site.root)
  process.stderr.write(`${countProblems(diagnostics)} in ${site.theme.layers.length} layers.\n`)
  const warned = diagnostics.some(({severity}) => severity === 'warning')
  return hasErrors(diagnostics) || (strict && warned) ? 1 : 0
}

function print(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
