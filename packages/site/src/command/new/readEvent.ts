import {ask} from './ask.ts'
import type {NewOptions} from './newOptions.ts'

/** When and what: from the options, else by asking. */
export async function readEvent({date, text}: NewOptions): Promise<{date: string; text: string}> {
  const questions = [
    ...(date === undefined ? [{text: 'When was it?', option: '--date'}] : []),
    ...(text === undefined ? [{text: 'What happened?', option: '--text'}] : []),
  ]
  const answers = await ask(questions)
  return {date: (date ?? answers.shift() ?? '').trim(), text: (text ?? answers.shift() ?? '').trim()}
}
