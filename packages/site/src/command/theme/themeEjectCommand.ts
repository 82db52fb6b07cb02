import type {AddCommand} from '../addCommand.ts'
import {fromHere} from '../fromHere.ts'
import {UsageError} from '../usageError.ts'
import {readSiteTheme} from './readSiteTheme.ts'

/** `daybook theme eject FILE [root]` */
export const addThemeEjectCommand: AddCommand = (program, finish) => {
  program
    .command('eject')
    .description('copy one file of the theme into the site, to change it there')
    .argument('<file>', 'such as partials/footer.hbs, or footer')
    .argument('[root]', 'folder of the site', '.')
    .action(async (file: string, root: string) => finish(await runEject(file, root)))
}

async function runEject(name: string, given: string): Promise<number> {
  const {root, theme} = await readSiteTheme(given)
  const [{join}, {ejectFile}, {findOriginal}, {stabilityOf}] = await Promise.all([
    import('node:path'),
    import('../../theme/origin/ejectFile.ts'),
    import('../../theme/origin/findOriginal.ts'),
    import('../../theme/layers/stabilityOf.ts'),
  ])
  const own = join(root, 'theme')
  const below = theme.layers.filter(({dir}) => dir !== own)
  const original = findOriginal(name, below)
  if (!original) throw new UsageError(await explainMissing(name, below))
  const target = fromHere(join(own, original.path))
  const {stamped} = await ejectFile(root, original).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new UsageError(`${target} is there already. \`daybook theme diff ${original.path}\` shows what it changes.`)
  })
  process.stdout.write(`${target}\n`)
  const notes = [`Copied from ${original.layer.name}.`]
  if (!stamped) notes.push('Its kind has no comments, so nobody can say later whether the original has changed.')
  if (stabilityOf(original.path, below) === 'experimental') {
    notes.push('It is experimental: the next version may change what it is given.')
  }
  if (/^(?:partials|layouts)\//.test(original.path)) {
    notes.push(`To add to it, a file with {{> @parent/${original.path.replace(/^partials\/|\.hbs$/g, '')}}} is enough.`)
  }
  process.stderr.write(`${notes.join(' ')}\n`)
  return 0
}

async function explainMissing(name: string, layers: readonly {files: string[]}[]): Promise<string> {
  if (/(?:^|\/)words\//.test(name)) {
    return `words are not copied: theme/words/LOCALE.json needs only those that you change.`
  }
  if (/theme\.json$/.test(name)) return 'theme.json is not copied: it describes one layer.'
  const {didYouMean} = await import('../../theme/diagnostics/didYouMean.ts')
  const known = layers.flatMap(({files}) => files)
  const hint = didYouMean(name, known) ?? didYouMean(`partials/${name}.hbs`, known) ?? '`daybook theme list` shows all.'
  return `the theme has no file ${name}. ${hint}`
}
