/** The event model as JSON, indented so that two versions can be compared line by line. */
export function writeModel(model: object): string {
  return `${JSON.stringify(model, null, 2)}\n`
}

/** The models of a site: one as it is, several as an array. */
export function writeModels(models: object[]): string {
  return writeModel(models.length === 1 ? (models[0] as object) : models)
}
