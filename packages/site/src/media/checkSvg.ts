/** What is wrong with an SVG, in words that go on from its name; or its size, where it says one. */
export type CheckedSvg = {fault: string; size: null} | {fault: null; size: {width: number; height: number} | null}

/** Things that an SVG can hold besides its drawing, by what a message calls them. */
const faults: [RegExp, string][] = [
  [/<\s*(?:[\w-]+:)?script\b/i, 'holds a script'],
  [/\son[a-z]+\s*=/i, 'holds an event handler'],
  [/<\s*(?:[\w-]+:)?foreignObject\b/i, 'holds a foreign object'],
  [/<!DOCTYPE|<!ENTITY/i, 'holds a document type, which may hide anything'],
  [/<\?(?!xml\s)/i, 'holds a processing instruction, such as a style sheet from elsewhere'],
  [/(?:href|src)\s*=\s*(?:"\s*(?!#|")|'\s*(?!#|'))/i, 'points at another address, or holds another picture'],
  [/url\(\s*["']?\s*(?!#)[^)\s]/i, 'points at another address in its styles'],
  [/@import\b/i, 'loads a style sheet'],
  [
    /<\s*(?:[\w-]+:)?metadata\b|<rdf:|xmlns:(?:inkscape|sodipodi|rdf|dc|cc)\b/i,
    'holds metadata of the program that drew it',
  ],
  [/<!--/, 'holds comments'],
]

/**
 * Looks through an SVG for what must not be published: it is a document, which can run, load and hide things, and cannot be
 * made clean by encoding it anew. Whatever looks like one of these is refused.
 */
export function checkSvg(text: string): CheckedSvg {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0]
  if (root === undefined) return {fault: 'is no SVG', size: null}
  // References by number would hide a word from a search.
  const found =
    faults.find(([pattern]) => pattern.test(text)) ?? (/&#/.test(text) ? [null, 'holds encoded signs'] : null)
  return found ? {fault: found[1] as string, size: null} : {fault: null, size: sizeOf(root)}
}

function sizeOf(root: string): {width: number; height: number} | null {
  const value = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(root)?.[1])
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/.exec(root)
  const width = Math.round(value('width') || Number(box?.[1]))
  const height = Math.round(value('height') || Number(box?.[2]))
  return width > 0 && height > 0 ? {width, height} : null
}
