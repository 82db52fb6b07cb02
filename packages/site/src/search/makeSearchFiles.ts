import {compareText} from '../content/compareText.ts'
import type {PlannedData} from '../plan/plannedFile.ts'
import type {SearchRecord} from './searchRecords.ts'

/** Folder of the search index in the site. */
export const searchFolder = 'search'

/** How many records are handed over at a time; the program that makes the index takes them in their order. */
const batch = 100

/**
 * Makes the search index of Pagefind and the program that reads it in the browser. Same records, same bytes: the index
 * names its files after what is in them. Rejects where Pagefind has no program for this computer. Its ready-made surfaces are left out; the theme has its own.
 */
export function makeSearchFiles(records: SearchRecord[], from: string): Promise<PlannedData[]> {
  if (records.length === 0) return Promise.resolve([])
  const made = last.then(() => makeAlone(records, from))
  last = made.catch(() => {})
  return made
}

/** The index that is being made: Pagefind has one program for all, which ends with the first of them. */
let last: Promise<unknown> = Promise.resolve()

async function makeAlone(records: SearchRecord[], from: string): Promise<PlannedData[]> {
  const pagefind = await import('pagefind')
  const {index, errors} = await pagefind.createIndex({})
  if (!index) throw new Error(errors.join('; '))
  try {
    for (let start = 0; start < records.length; start += batch) {
      await Promise.all(records.slice(start, start + batch).map((record) => index.addCustomRecord(record)))
    }
    const {files} = await index.getFiles()
    return files
      .filter(({path}) => !surface.test(path))
      .sort((a, b) => compareText(a.path, b.path))
      .map(({path, content}) => ({
        kind: 'data' as const,
        address: `${searchFolder}/${path}`,
        from,
        content: () => content,
      }))
  } finally {
    await index.deleteIndex()
    await pagefind.close()
  }
}

const surface = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/
