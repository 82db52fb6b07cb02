import {hash} from 'node:crypto'
import {listFolder} from './listFolder.ts'

/** A digest of the state of all files of an output folder. Throws the error of the file system. */
export function digestOutput(out: string): string {
  return digestListing(listFolder(out))
}

/** The digest of a folder that has been listed. */
export function digestListing(listing: string): string {
  return hash('sha256', listing)
}
