import {relative, resolve} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {type ParseArgsConfig, parseArgs} from 'node:util'
import {createSite, FolderInUse} from './createSite.ts'
import {titleFrom} from './titleFrom.ts'

const help = `Usage: npm create daybook FOLDER [-- --title TITLE] [-- --yes]

  --title TITLE   name of the site; by default from the name of the folder
  --yes           ask nothing
`

/** Runs the command and gives its exit code: 0 fine, 2 used wrongly. */
export async function run(argv: readonly string[]): Promise<number> {
  const {values, positionals, problem} = readArguments(argv)
  if (values.help) {
    process.stdout.write(help)
    return 0
  }
  const [folder, ...others] = positionals
  if (problem !== null || folder === undefined || others.length > 0) {
    process.stderr.write(`${problem ?? 'Name one folder.'}\n\n${help}`)
    return 2
  }
  const title = values.title ?? (await askTitle(titleFrom(folder), values.yes))
  if (title === null) {
    process.stderr.write('\nNothing was made.\n')
    return 2
  }
  try {
    const files = await createSite(resolve(folder), title)
    process.stdout.write(files.map((file) => `${folder}/${file}\n`).join(''))
    process.stderr.write(nextSteps(folder))
    return 0
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    process.stderr.write(`${folder} holds files already. Name a folder that is empty or that does not exist.\n`)
    return 2
  }
}

interface Arguments {
  values: {title?: string; yes: boolean; help: boolean}
  positionals: string[]
  problem: string | null
}

const options = {
  title: {type: 'string'},
  yes: {type: 'boolean', short: 'y', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const satisfies ParseArgsConfig['options']

function readArguments(argv: readonly string[]): Arguments {
  try {
    return {...parseArgs({args: [...argv], options, allowPositionals: true}), problem: null}
  } catch (error) {
    return {values: {yes: false, help: false}, positionals: [], problem: (error as Error).message}
  }
}

/** Only somebody at a terminal can be asked; `null` where the question was left with Ctrl+C or Ctrl+D. */
async function askTitle(suggestion: string, isSilent: boolean): Promise<string | null> {
  if (isSilent || !process.stdin.isTTY) return suggestion
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  try {
    return (await terminal.question(`What is the site called? (${suggestion}) `)).trim() || suggestion
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ABORT_ERR') return null
    throw error
  } finally {
    terminal.close()
  }
}

function nextSteps(folder: string): string {
  const way = relative(process.cwd(), resolve(folder)) || '.'
  return `
Your site is in ${way}. To look at it:

  cd ${/\s/.test(way) ? JSON.stringify(way) : way}
  npm install
  npm run dev

Its README says what is where.
`
}
