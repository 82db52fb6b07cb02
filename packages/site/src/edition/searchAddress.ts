/** Address of the search page of an edition. */
export function searchAddress({prefix}: {prefix: string}): string {
  return `${prefix}search.html`
}
