/** What events are grouped by, in the order in which pages name it; also the folder of its pages. */
export const facetKinds = ['actors', 'places', 'tags', 'status', 'certainty'] as const

export type FacetKind = (typeof facetKinds)[number]
