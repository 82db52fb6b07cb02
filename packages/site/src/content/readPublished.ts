import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {readChecksums} from '../data/writeChecksums.ts'

/** The addresses of a site that an earlier build left in a folder; none where there is no such site. */
export async function readPublished(folder: string): Promise<string[]> {
  return readChecksums(await readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => ''))
}
