/** A number in a text, with what stands beside it. */
export interface NumberInText {
  /** As written: digits with spaces, brackets, full stops and hyphens between. */
  written: string
  digits: string
  /** The text before it and from it on, as far as it matters. */
  before: string
  from: string
}
