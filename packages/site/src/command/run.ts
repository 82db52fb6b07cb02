import {Command, CommanderError} from 'commander'
import type {AddCommand} from './addCommand.ts'
import {addBuildCommand} from './buildCommand.ts'
import {addCheckCommand} from './checkCommand.ts'
import {addDatesCommand} from './datesCommand.ts'
import {addDevCommand} from './devCommand.ts'
import {addNewCommand} from './new/newCommand.ts'
import {addParseCommand} from './parseCommand.ts'
import {readVersion} from './readVersion.ts'
import {addThemeCommand} from './theme/themeCommand.ts'
import {UsageError} from './usageError.ts'

const commands: AddCommand[] = [
  addBuildCommand,
  addDevCommand,
  addCheckCommand,
  addParseCommand,
  addDatesCommand,
  addThemeCommand,
  addNewCommand,
]

/**
 * Runs the `daybook` command and gives its exit code: 0 fine, 1 problems in the content, 2 used wrongly. Results go to
 * stdout, messages to stderr.
 */
export async function run(argv: string[]): Promise<number> {
  endWithReader()
  let exitCode = 0
  const program = createProgram()
  const finish = (code: number) => {
    exitCode = code
  }
  for (const add of commands) add(program, finish)
  try {
    await program.parseAsync(argv, {from: 'user'})
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`daybook: ${error.message}\n`)
    return 2
  }
}

/** `daybook parse … | head` closes the pipe early; that is no error. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

function createProgram(): Command {
  const program = new Command('daybook')
    .description('Publishes dated Markdown chronologies as a static site.')
    .version(readVersion(), '-v, --version')
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
  return program
}
