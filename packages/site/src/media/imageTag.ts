import {isGraphicTitle} from './graphicTitle.ts'

/** An `img` of sanitised HTML, with its attributes as they stand there, encoded. */
export interface ImageTag {
  /** The whole tag. */
  html: string
  attributes: Map<string, string>
  graphic: boolean
}

/** An `img`, with its attributes in double quotation marks, as rehype-stringify writes them. */
export const imagePattern = /<img(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g

/** Images alone in a paragraph. */
export const figurePattern = new RegExp(`<p>((?:\\s|<br\\s*/?>|${imagePattern.source})+)</p>`, 'g')

/** Reads a tag that `imagePattern` found. */
export function readImageTag(html: string): ImageTag {
  const attributes = new Map(
    [...html.matchAll(/\s([^\s=>"]+)="([^"]*)"/g)].map(([, name, value]) => [name as string, value as string]),
  )
  return {html, attributes, graphic: isGraphicTitle(attributes.get('title') ?? '')}
}
