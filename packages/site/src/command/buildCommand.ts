import {existsSync} from 'node:fs'
import type {BuildResult} from '../build.ts'
import {withoutAdvice} from '../diagnostics/withoutAdvice.ts'
import type {AddCommand} from './addCommand.ts'
import {count} from './count.ts'
import {findRoot} from './findRoot.ts'
import {fromHere} from './fromHere.ts'
import {showProgress} from './progress.ts'
import {resetEngine, suitEngine, suitEngineToPages} from './suitEngine.ts'
import {writeProfile} from './writeProfile.ts'

interface Options {
  out?: string
  base?: string
  force?: boolean
  threads?: number
  strict?: boolean
  profile?: boolean
  json?: boolean
}

/** `daybook build [root]` */
export const addBuildCommand: AddCommand = (program, finish) => {
  program
    .command('build')
    .description('build the site into a folder; with an error, the last site stays as it is')
    .argument('[root]', 'folder of the site, or one Markdown file', '.')
    .option('--out <dir>', 'folder to write (default: dist)')
    .option('--base <path>', 'path that the site lies under, such as /monitor/')
    .option(
      '--force',
      'make everything, also what did not change, and replace the folder even if files were added to it',
    )
    .option('--strict', 'let warnings stop the build too')
    .option('--threads <number>', '1 or 2: whether a second thread writes pages (default: where it pays)', Number)
    .option('--profile', 'show what steps, templates and pages took')
    .option('--json', 'print what was done as JSON')
    .action(async (root: string, options: Options) => finish(await runBuild(root, options)))
}

async function runBuild(given: string, options: Options): Promise<number> {
  const root = await findRoot(given)
  const [{buildUnlessUnchanged}, {report, countProblems}] = await Promise.all([
    import('../buildUnlessUnchanged.ts'),
    import('./report.ts'),
  ])
  const progress = showProgress()
  const start = performance.now()
  const {out, base, force, strict, threads} = options
  const onWait = (holder: number) =>
    void process.stderr.write(`Another build (process ${holder}) is writing this folder. Waiting for it.\n`)
  let characters = 0
  const result = await buildUnlessUnchanged({
    root,
    out,
    base,
    force,
    strict,
    threads,
    onWait,
    onReading: (read) => {
      characters = read
      suitEngine(characters)
      progress.reading(characters)
    },
    onProgress: (made) => {
      if (made.done === 1) suitEngineToPages(characters)
      progress.show(made)
    },
  }).finally(() => {
    progress.clear()
    resetEngine()
  })

  const shown = withoutAdvice(result.diagnostics)
  report(shown, result.root)
  if (options.profile) process.stderr.write(writeProfile(result))
  process.stderr.write(`${summary(result, countProblems(shown), performance.now() - start)}\n`)
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  return result.written ? 0 : 1
}

function summary(result: BuildResult, problems: string, milliseconds: number): string {
  const folder = fromHere(result.out)
  if (!result.written)
    return `${problems}. Nothing was written${existsSync(result.out) ? `: ${folder} is as it was` : ''}.`
  const {pages, reused, files, events} = result
  const made = reused === 0 ? count(pages, 'page') : `${count(pages, 'page')} (${reused} reused)`
  const seconds = (milliseconds / 1000).toFixed(1)
  return `${folder}: ${made}, ${count(files, 'file')}, ${count(events, 'event')} in ${seconds} s, ${problems}.`
}
