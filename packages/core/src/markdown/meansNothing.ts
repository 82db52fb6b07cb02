import {withoutMarks} from './plainInline.ts'

/** Signs that mean something inside a paragraph, addresses that become links, and line ends that become breaks. */
const meaning = /[\\`*_[\]<~|\0@]|&[#a-zA-Z]|:\/\/|www\.|[ \t](?:\r|\n|$)|\r(?!\n)|\n[ \t]/i

/** True for the text of a paragraph in which Markdown finds nothing but the marks that `findMarks` finds. */
export function meansNothing(text: string): boolean {
  return !meaning.test(withoutMarks(text))
}
