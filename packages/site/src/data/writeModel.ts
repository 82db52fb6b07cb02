/** The event model as JSON, indented so that two versions can be compared line by line. */
export function writeModel(model: object): string {
  return `${JSON.stringify(model, null, 2)}\n`
}
