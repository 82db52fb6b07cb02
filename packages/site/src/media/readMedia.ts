import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {extname} from 'node:path'
import type {Diagnostic, Place} from '@daybook/core'
import {problem} from '../diagnostics/problem.ts'
import {checkSvg} from './checkSvg.ts'
import {cleanerVersion, cleanImage, type ImageEnding, isImageEnding} from './cleanImage.ts'
import {type ImageStore, openImageStore} from './imageStore.ts'

/** A file of the content folder that a text shows or links to. `from` is absolute, `at` the first place that names it. */
export interface Medium {
  address: string
  from: string
  at: Place
}

export interface ImageSize {
  width: number
  height: number
}

/** What is published of the media: files that may be copied as they are, and the sizes of images by their addresses. */
export interface PublishedMedia {
  media: {address: string; from: string}[]
  images: Map<string, ImageSize>
  diagnostics: Diagnostic[]
}

/** Pixels that a photograph is wide at most: twice the width of a column of text, for screens with fine pixels. */
const widest = 1600
/** Text has nothing in it but what can be seen in it. */
const plain = new Set(['.txt', '.csv', '.tsv', '.md', '.json', '.geojson', '.ics', '.vtt', '.srt'])
/** Formats of pictures that no browser shows, or that cannot be cleaned. */
const refused = new Set([
  '.heic',
  '.heif',
  '.tif',
  '.tiff',
  '.bmp',
  '.jxl',
  '.jp2',
  '.psd',
  '.ico',
  '.raw',
  '.dng',
  '.svgz',
])

/**
 * Reads the media of a site and cleans them: images are encoded anew, so that no place, time or camera goes along; what
 * cannot be cleaned is refused, or told. Images that did not change come from the store.
 */
export async function readMedia(root: string, media: readonly Medium[]): Promise<PublishedMedia> {
  const published: PublishedMedia = {media: [], images: new Map(), diagnostics: []}
  const store = media.some(({from}) => isImageEnding(endingOf(from))) ? await openImageStore(root) : null
  for (const medium of media) {
    const read = await readOne(medium, store)
    published.diagnostics.push(...read.diagnostics)
    if (read.from !== null) published.media.push({address: medium.address, from: read.from})
    if (read.size !== null) published.images.set(medium.address, read.size)
  }
  await store?.prune()
  return published
}

interface ReadMedium {
  /** What is copied into the site; `null` for nothing. */
  from: string | null
  size: ImageSize | null
  diagnostics: Diagnostic[]
}

async function readOne(medium: Medium, store: ImageStore | null): Promise<ReadMedium> {
  const ending = endingOf(medium.from)
  if (isImageEnding(ending)) return readImage(medium, ending, store as ImageStore)
  if (ending === '.svg') return readSvg(medium)
  if (plain.has(ending)) return {from: medium.from, size: null, diagnostics: []}
  if (refused.has(ending))
    return refuse(medium, 'image-format', `${medium.address} is a picture that browsers do not show.`)
  const message = `${medium.address} is published as it is, with all that its program wrote into it.`
  return {from: medium.from, size: null, diagnostics: [problem('attachment-not-cleaned', medium.at, message)]}
}

async function readImage(medium: Medium, ending: ImageEnding, store: ImageStore): Promise<ReadMedium> {
  try {
    const bytes = await readFile(medium.from)
    const key = keyOf(bytes, ending, await cleanerVersion())
    const found = (await store.find(key)) ?? (await store.add(key, await cleanImage(bytes, ending, widest)))
    return {from: found.path, size: {width: found.width, height: found.height}, diagnostics: []}
  } catch (error) {
    return refuse(medium, ...reasonOf(medium, error))
  }
}

async function readSvg(medium: Medium): Promise<ReadMedium> {
  const text = await readFile(medium.from, 'utf8').catch((error: unknown) => error)
  if (typeof text !== 'string') return refuse(medium, ...reasonOf(medium, text))
  const {fault, size} = checkSvg(text)
  if (fault !== null) return refuse(medium, 'image-unsafe', `${medium.address} ${fault}.`)
  return {from: medium.from, size, diagnostics: []}
}

function refuse({at}: Medium, code: Parameters<typeof problem>[0], message: string): ReadMedium {
  return {from: null, size: null, diagnostics: [problem(code, at, message)]}
}

function reasonOf({address}: Medium, error: unknown): [Parameters<typeof problem>[0], string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === 'ERR_MODULE_NOT_FOUND')
    return ['images-unavailable', `${address} cannot be cleaned: the package sharp is not installed.`]
  if (code !== null && /^E[A-Z]+$/.test(code)) return ['file-unreadable', `${address} cannot be read (${code}).`]
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]
  return ['image-broken', `${address} cannot be read as an image: ${reason}.`]
}

function keyOf(bytes: Uint8Array, ending: string, version: string): string {
  return createHash('sha256')
    .update(JSON.stringify([ending, widest, version]))
    .update(bytes)
    .digest('hex')
    .slice(0, 32)
}

function endingOf(path: string): string {
  return extname(path).toLowerCase()
}
