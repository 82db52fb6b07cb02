import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const command = fileURLToPath(new URL('../../bin/daybook.cjs', import.meta.url))

/**
 * Runs the command at a terminal of its own, which `script` makes. Each answer is typed once its question is shown. Gives the
 * exit code and all that the terminal showed.
 */
export function atTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly (readonly [question: string, typed: string])[],
): Promise<{code: number | null; shown: string}> {
  const line = [process.execPath, command, ...args].map((part) => `'${part}'`).join(' ')
  const child = spawn('script', ['-qec', line, '/dev/null'], {cwd, env: {...process.env, NO_COLOR: '1', TERM: 'dumb'}})
  const waiting = [...answers]
  let shown = ''
  let read = 0
  child.stdout.on('data', (chunk) => {
    shown += chunk
    const [next] = waiting
    const at = next ? shown.indexOf(next[0], read) : -1
    if (!next || at < 0) return
    read = at + next[0].length
    waiting.shift()
    child.stdin.write(next[1])
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({code, shown}))
  })
}
