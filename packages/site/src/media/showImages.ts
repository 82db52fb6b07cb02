import {decodeEntities} from '../render/decodeEntities.ts'
import type {Words} from '../theme/words/createWords.ts'
import {figurePattern, type ImageTag, imagePattern, readImageTag} from './imageTag.ts'
import type {ImageSize} from './readMedia.ts'

/**
 * Prepares the images of sanitised HTML for a page: each with its size, so that nothing moves when it arrives, and loaded when
 * it comes into view. Graphic ones are closed behind their description and are not loaded before somebody opens them.
 * `sizeOf` is given an address as it stands in the source.
 */
export function showImages(html: string, words: Pick<Words, 'say'>, sizeOf: (url: string) => ImageSize | null): string {
  if (!html.includes('<img')) return html
  const closed = html.replace(figurePattern, (whole, images: string) => {
    const tags = readTags(images)
    return tags.some(({graphic}) => graphic) ? tags.map((tag) => wrap(tag, words)).join('') : whole
  })
  return closed.replace(imagePattern, (tag) => show(readImageTag(tag), sizeOf))
}

/** The same HTML for readers that cannot close anything, such as feeds: in place of a graphic image stands its description. */
export function describeGraphicImages(html: string): string {
  if (!html.includes('<img')) return html
  return html.replace(imagePattern, (whole) => {
    const {graphic, attributes} = readImageTag(whole)
    return graphic ? `[${attributes.get('alt') ?? ''}]` : whole
  })
}

function readTags(html: string): ImageTag[] {
  return (html.match(imagePattern) ?? []).map(readImageTag)
}

function wrap({html, attributes, graphic}: ImageTag, words: Pick<Words, 'say'>): string {
  if (!graphic) return `<p>${html}</p>`
  const summary = words.say('image.graphic', {description: '\u0000'}).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<details class="graphic"><summary>${summary.replace('\u0000', attributes.get('alt') ?? '')}</summary><p>${html}</p></details>`
}

function show({attributes, graphic}: ImageTag, sizeOf: (url: string) => ImageSize | null): string {
  const size = sizeOf(decodeEntities(attributes.get('src') ?? ''))
  const shown = new Map(attributes)
  shown.delete('loading')
  if (graphic) shown.delete('title')
  if (size !== null) shown.set('width', String(size.width)).set('height', String(size.height))
  shown.set('loading', 'lazy').set('decoding', 'async')
  return `<img${[...shown].map(([name, value]) => ` ${name}="${value}"`).join('')}>`
}
