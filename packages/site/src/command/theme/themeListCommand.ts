import type {ThemeEntry} from '../../theme/list/listTheme.ts'
import type {AddCommand} from '../addCommand.ts'
import {fromHere} from '../fromHere.ts'
import {readSiteTheme} from './readSiteTheme.ts'

interface Options {
  json?: boolean
  words?: boolean
}

/** `daybook theme list [root]` */
export const addThemeListCommand: AddCommand = (program, finish) => {
  program
    .command('list')
    .description('show everything the theme consists of, and the layer it comes from')
    .argument('[root]', 'folder of the site', '.')
    .option('--words', 'show each word of each language, not only those that replace another')
    .option('--json', 'print everything as JSON')
    .action(async (root: string, options: Options) => finish(await runList(root, options)))
}

async function runList(given: string, {json = false, words = false}: Options): Promise<number> {
  const {root, theme, diagnostics} = await readSiteTheme(given)
  const [{listTheme}, {report, hasErrors}] = await Promise.all([
    import('../../theme/list/listTheme.ts'),
    import('../report.ts'),
  ])
  const entries = listTheme(theme)
  const layers = theme.layers.map(({name, dir}) => ({name, folder: fromHere(dir)}))
  if (json) process.stdout.write(`${JSON.stringify({layers, entries}, null, 2)}\n`)
  else {
    for (const {name, folder} of layers) process.stderr.write(`${name}: ${folder}\n`)
    const shown = entries.filter(({kind, over}) => kind !== 'word' || words || over.length > 0)
    process.stdout.write(shown.map(describe).join(''))
  }
  report(diagnostics, root)
  return hasErrors(diagnostics) ? 1 : 0
}

function describe({kind, name, layer, over, stability}: ThemeEntry): string {
  const from = layer === null ? 'not filled' : layer
  const below = over.length > 0 ? ` (over ${over.join(', ')})` : ''
  return `${kind}\t${name}\t${from}${below}${stability ? `\t${stability}` : ''}\n`
}
