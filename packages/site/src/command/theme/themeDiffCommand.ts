import type {FileDiff} from '../../theme/origin/diffFiles.ts'
import type {AddCommand} from '../addCommand.ts'
import {UsageError} from '../usageError.ts'
import {readSiteTheme} from './readSiteTheme.ts'

/** `daybook theme diff [FILE] [root]` */
export const addThemeDiffCommand: AddCommand = (program, finish) => {
  program
    .command('diff')
    .description('show what the files of the site change in the theme, and what changed there since they were copied')
    .argument('[file]', 'such as partials/footer.hbs; by default all')
    .argument('[root]', 'folder of the site', '.')
    .option('--json', 'print the differences as JSON')
    .action(async (file: string | undefined, root: string, options: {json?: boolean}) =>
      finish(await runDiff(file, root, options)),
    )
}

async function runDiff(name: string | undefined, given: string, {json = false}: {json?: boolean}): Promise<number> {
  const {root, theme} = await readSiteTheme(given)
  const [{join}, {diffFiles}, {findOriginal}] = await Promise.all([
    import('node:path'),
    import('../../theme/origin/diffFiles.ts'),
    import('../../theme/origin/findOriginal.ts'),
  ])
  const top = theme.layers[0]
  const own = top?.dir === join(root, 'theme') ? top : undefined
  const file = name === undefined ? undefined : own && findOriginal(name, [own])?.path
  if (name !== undefined && file === undefined) throw new UsageError(`the theme of the site has no file ${name}.`)
  const diffs = own ? await diffFiles(root, theme.layers, file) : []
  if (json) process.stdout.write(`${JSON.stringify(diffs, null, 2)}\n`)
  else for (const diff of diffs) print(diff)
  if (diffs.length === 0) process.stderr.write('No file of the site replaces one of the theme.\n')
  return 0
}

function print({file, below, origin, changed, since, isStale}: FileDiff): void {
  process.stderr.write(`${file} replaces ${below}${origin ? `, copied from version ${origin.version}` : ''}.\n`)
  if (changed === '') process.stderr.write('It changes nothing.\n')
  process.stdout.write(changed)
  if (!isStale) return
  process.stderr.write(`${below} has changed since${since === null ? '; the original was not kept' : ''}.\n`)
  process.stdout.write(since ?? '')
}
