import type {AddCommand} from './addCommand.ts'
import {findRoot} from './findRoot.ts'
import {fromHere} from './fromHere.ts'

/** `daybook theme list [root]` */
export const addThemeCommand: AddCommand = (program, finish) => {
  program
    .command('theme')
    .description('look into the theme')
    .command('list')
    .description('show each file of the theme and the layer it comes from')
    .argument('[root]', 'folder of the site', '.')
    .action(async (root: string) => finish(await runList(root)))
}

async function runList(given: string): Promise<number> {
  const root = await findRoot(given)
  const [{loadConfig}, {resolveTheme}, {listFiles}, {report, hasErrors}, {compareText}] = await Promise.all([
    import('../config/loadConfig.ts'),
    import('../theme/resolveTheme.ts'),
    import('../theme/layers/listFiles.ts'),
    import('./report.ts'),
    import('../content/compareText.ts'),
  ])
  const config = await loadConfig({root})
  const {layers, diagnostics} = await resolveTheme(config)
  const owners = new Map<string, string[]>()
  for (const {name, dir} of layers) {
    for (const file of await listFiles(dir)) {
      if (file.includes('/') || file === 'theme.json') owners.set(file, [...(owners.get(file) ?? []), name])
    }
  }
  for (const {name, dir} of layers) process.stderr.write(`${name}: ${fromHere(dir)}\n`)
  for (const [file, [first, ...below]] of [...owners].sort(([a], [b]) => compareText(a, b))) {
    process.stdout.write(`${file}\t${first}${below.length > 0 ? ` (over ${below.join(', ')})` : ''}\n`)
  }
  const found = [...config.diagnostics, ...diagnostics]
  await report(found, config.root)
  return hasErrors(found) ? 1 : 0
}
