import {copyFile, open} from 'node:fs/promises'

/**
 * Copies a file of the site's author. Rejects with a `SourceError` where that file is gone or may not be read, and with the
 * error of the file system where the copy cannot be written.
 */
export async function copySource(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to)
  } catch (error) {
    const source = await open(from).catch((unreadable: NodeJS.ErrnoException) => new SourceError(from, unreadable))
    if (source instanceof SourceError) throw source
    await source.close()
    throw error
  }
}

/** A file of the site's author that was there when the site was planned, and cannot be read now. */
export class SourceError extends Error {
  readonly path: string
  readonly code: string

  constructor(path: string, error: NodeJS.ErrnoException) {
    super(`${path} cannot be read`, {cause: error})
    this.path = path
    this.code = error.code ?? 'unknown'
  }
}
