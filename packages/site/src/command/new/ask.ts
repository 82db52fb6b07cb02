import {createInterface} from 'node:readline/promises'
import {UsageError} from '../usageError.ts'

/** A question, and the option that answers it where nobody can be asked. */
export interface Question {
  text: string
  option: string
  /** Taken where the answer is empty. */
  default?: string
}

/** Asks on the terminal; elsewhere the default counts, and what has none is a wrong use that names the options. */
export async function ask(questions: readonly Question[]): Promise<string[]> {
  if (!process.stdin.isTTY) {
    const missing = questions.filter((question) => question.default === undefined)
    if (missing.length > 0) throw new UsageError(`say it with ${missing.map(({option}) => option).join(' and ')}.`)
    return questions.map((question) => question.default as string)
  }
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  try {
    const answers: string[] = []
    for (const question of questions) {
      const hint = question.default === undefined ? '' : ` (${question.default})`
      let answer = ''
      while (answer === '') {
        answer = (await terminal.question(`${question.text}${hint} `)).trim() || (question.default ?? '')
      }
      answers.push(answer)
    }
    return answers
  } catch (error) {
    // Ctrl+C and Ctrl+D.
    if ((error as NodeJS.ErrnoException).code === 'ABORT_ERR') throw new UsageError('nothing was added.')
    throw error
  } finally {
    terminal.close()
  }
}
