import type {SourceLocation} from '../handlebars.ts'

/** Names of the JavaScript variables that hold what a place in a template can reach. */
export interface Scope {
  context: string
  /** `null` in a template without `../`. */
  depths: string | null
  frame: string
  inlines: string
  /** Variables of block parameters by their names in the template. */
  parameters: ReadonlyMap<string, string>
}

/** What is collected while a template is written. */
export interface Writing {
  /** Places, which the code reaches by their number. */
  constants: SourceLocation[]
  isHelper(name: string): boolean
  /** A variable name that was not given out yet. */
  name(prefix: string): string
}

/** The code of a place in the template. */
export function placeCode(writing: Writing, loc: SourceLocation): string {
  return `constants[${writing.constants.push(loc) - 1}]`
}

/** The code of a text. */
export function textCode(text: string): string {
  return JSON.stringify(text)
}
