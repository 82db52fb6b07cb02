import {withoutAdvice} from '../diagnostics/withoutAdvice.ts'
import type {AddCommand} from './addCommand.ts'
import {findRoot} from './findRoot.ts'
import {UsageError} from './usageError.ts'

/** `daybook dev [root]` */
export const addDevCommand: AddCommand = (program, finish) => {
  program
    .command('dev')
    .description('show the site on this computer, anew whenever a file is saved')
    .argument('[root]', 'folder of the site, or one Markdown file', '.')
    .option('--port <number>', 'port to listen on; the next free one where it is taken', '4100')
    .action(async (root: string, options: {port: string}) => finish(await runDev(root, options.port)))
}

async function runDev(given: string, port: string): Promise<number> {
  const root = await findRoot(given)
  const number = Number(port)
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new UsageError(`--port takes a number, not ${port}.`)

  const interrupt = interrupted()
  const [{startDev}, {PortError}, {report, countProblems}] = await Promise.all([
    import('../dev/startDev.ts'),
    import('../dev/listen.ts'),
    import('./report.ts'),
  ])
  const server = await startDev({
    root,
    port: number,
    async onRead({diagnostics: found, root: folder, isBroken, plan}, milliseconds) {
      const diagnostics = withoutAdvice(found)
      report(diagnostics, folder)
      const pages = plan.files.filter(({kind}) => kind === 'page').length
      const outcome = isBroken ? 'the last good pages stay' : `${pages} pages in ${Math.round(milliseconds)} ms`
      process.stderr.write(`${countProblems(diagnostics)}; ${outcome}.\n`)
    },
    async onFound(folder, found) {
      const diagnostics = withoutAdvice(found)
      report(diagnostics, folder)
      if (diagnostics.length > 0) process.stderr.write(`In the pages: ${countProblems(diagnostics)}.\n`)
    },
    onFailure: (error) => console.error(error),
  }).catch((error: unknown) => {
    throw error instanceof PortError ? new UsageError(error.message) : error
  })
  process.stderr.write(`\nThe site is at ${server.address} (Ctrl+C ends it).\n`)
  await interrupt
  await server.close()
  return 0
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
