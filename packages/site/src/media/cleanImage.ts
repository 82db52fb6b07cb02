import type {Sharp} from 'sharp'

/** An image without anything but its pixels. */
export interface CleanImage {
  bytes: Uint8Array
  width: number
  height: number
}

/** Formats that browsers show, by the ending of the file, with the settings they are written with. */
const formats = {
  '.jpg': (image: Sharp) => image.jpeg({quality: 82, mozjpeg: true}),
  '.jpeg': (image: Sharp) => image.jpeg({quality: 82, mozjpeg: true}),
  '.png': (image: Sharp) => image.png({compressionLevel: 9}),
  '.webp': (image: Sharp) => image.webp({quality: 82}),
  '.avif': (image: Sharp) => image.avif({quality: 60}),
  '.gif': (image: Sharp) => image.gif(),
} as const

/** An ending of `formats`, with its full stop, in small letters. */
export type ImageEnding = keyof typeof formats

/** True for the ending of an image that can be cleaned. */
export function isImageEnding(ending: string): ending is ImageEnding {
  return Object.hasOwn(formats, ending)
}

/**
 * Encodes an image anew, at most `most` pixels wide: turned the way its camera was held, in sRGB, without EXIF, XMP, IPTC,
 * comments, colour profile and embedded preview. The same bytes give the same bytes. Rejects for what is no image.
 */
export async function cleanImage(bytes: Uint8Array, ending: ImageEnding, most: number): Promise<CleanImage> {
  const {default: sharp} = await import('sharp')
  const animated = ending === '.gif' || ending === '.webp'
  const image = sharp(bytes, {animated, failOn: 'error'}).rotate().resize({width: most, withoutEnlargement: true})
  const {data, info} = await formats[ending](image).toBuffer({resolveWithObject: true})
  return {bytes: data, width: info.width, height: info.pageHeight ?? info.height}
}

/** Everything that the bytes of a cleaned image depend on besides the image. */
export async function cleanerVersion(): Promise<string> {
  const {default: sharp} = await import('sharp')
  return JSON.stringify([1, sharp.versions])
}
