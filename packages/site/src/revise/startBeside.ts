import {availableParallelism} from 'node:os'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import {listFolder} from '../store/listFolder.ts'
import type {BesideData, FromBeside} from './besideThread.ts'
import {type Exchange, exchangePieces} from './exchangePieces.ts'

/** What is done while something else is found out, where there is a second thread to do it. */
export interface Beside {
  /** Every file of the output folder, as `listFolder` lists them. */
  listing(): Promise<string>
  /** See `exchangePieces`. */
  exchange(exchange: Exchange): Promise<string | null>
  /** Nothing that was asked for is answered any more. */
  stop(): void
}

/** Files of a folder from which a second thread pays. */
const least = 4000

/** Starts with listing a folder of about so many files. */
export function startBeside(folder: string, files: number, threads?: number): Beside {
  const ending = extname(import.meta.url)
  const pays = availableParallelism() > 1 && files >= least
  if (ending === '.ts' || !(threads === undefined ? pays : threads > 1)) return doAtOnce(folder)

  const workerData: BesideData = {folder}
  const worker = new Worker(new URL(`./besideThread${ending}`, import.meta.url), {workerData})
  const waiting: {resolve(done: string | null): void; reject(error: Error): void}[] = []
  const answer = () => {
    const answered = new Promise<string | null>((resolve, reject) => waiting.push({resolve, reject}))
    // Where nobody waits for it any more, an error is of no interest.
    answered.catch(() => {})
    return answered
  }
  const fail = (error: Error) => {
    for (const {reject} of waiting.splice(0)) reject(error)
  }
  worker.on('message', (message: FromBeside) => {
    const asked = waiting.shift()
    if ('done' in message) asked?.resolve(message.done)
    else asked?.reject(Object.assign(new Error(message.error.message), message.error))
  })
  worker.once('error', fail)
  worker.once('exit', () => fail(new Error('A thread ended early.')))
  const listed = answer()
  return {
    listing: async () => (await listed) ?? '',
    exchange(exchange) {
      worker.postMessage(exchange)
      return answer()
    },
    stop: () => void worker.terminate(),
  }
}

function doAtOnce(folder: string): Beside {
  let listed: string | null = null
  return {
    async listing() {
      listed ??= listFolder(folder)
      return listed
    },
    exchange: async (exchange) => exchangePieces(exchange),
    stop: () => {},
  }
}
