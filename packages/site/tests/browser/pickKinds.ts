/** One page of each kind, the first by name. */
export function pickKinds(pages: string[]): string[] {
  const kinds = [
    /^index\.html$/,
    /^404\.html$/,
    /^about\.html$/,
    /^2022\/index\.html$/,
    /\/events\//,
    /\/periods\//,
    /\/actors\/index/,
    /\/places\/minsk\.html/,
    /\/status\/index/,
    /\/certainty\/single-source/,
    /\/figures\.html/,
    /\/sources\.html/,
    /\/changes\.html/,
    /\/data\.html/,
    /\/print\.html/,
    /\/map\.html/,
    /^search\.html$/,
  ]
  return kinds.map((kind) => pages.find((page) => kind.test(page)) ?? `no page like ${kind}`)
}
