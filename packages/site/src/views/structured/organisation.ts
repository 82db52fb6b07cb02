/** A publisher in the words of schema.org. */
export function organisation({name, url}: {name: string; url?: string | null | undefined}): Record<string, string> {
  return {'@type': 'Organization', name, ...(url ? {url} : {})}
}
