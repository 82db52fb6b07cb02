import {parentPort, workerData} from 'node:worker_threads'
import {listFolder} from '../store/listFolder.ts'
import {readyLocales} from '../write/readyLocales.ts'
import {type Exchange, exchangePieces} from './exchangePieces.ts'

/** What the thread is started with: the folder that it lists. */
export interface BesideData {
  folder: string
}

/** One for the folder, then one for each exchange, in their order. */
export type FromBeside = {done: string | null} | {error: {message: string; code?: string}}

// A thread of its own runs this file: it lists a folder, and exchanges pieces of files for as long as it is asked to.
const port = parentPort
if (port) {
  const {folder} = workerData as BesideData
  readyLocales()
  port.postMessage(attempt(() => listFolder(folder)))
  port.on('message', (exchange: Exchange) => port.postMessage(attempt(() => exchangePieces(exchange))))
}

function attempt(run: () => string | null): FromBeside {
  try {
    return {done: run()}
  } catch (caught) {
    const {message, code} = caught as NodeJS.ErrnoException
    return {error: {message, ...(code && {code})}}
  }
}
