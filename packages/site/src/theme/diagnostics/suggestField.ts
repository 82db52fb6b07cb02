import {didYouMean} from './didYouMean.ts'

/** What to write in place of a field that does not exist: a near name, a way to the page, or what there is. */
export function suggestField(name: string, fields: readonly string[], rootFields: readonly string[]): string {
  const meant = didYouMean(name, fields)
  if (meant) return meant
  if (rootFields.includes(name)) {
    return `Inside a block such as {{#each}}, fields of the page are written @root.${name}.`
  }
  return fields.length > 0 ? `The fields here are ${fields.join(', ')}.` : 'There are no fields here.'
}
