import {availableParallelism} from 'node:os'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {RenderedPage, StagedPages} from './createPageFolder.ts'
import {weightOf} from './weightOf.ts'
import type {FromWriter, ToWriter, WriterData} from './writerThread.ts'

/** A second thread that writes pages while this one renders the next. */
export interface Writer {
  /** Tells the folder to write into; comes before all pages. */
  open(folder: string): void
  /** Hands a page over. False where so many wait to be written that the caller is quicker. */
  take(page: RenderedPage): boolean
  /** What became of the pages, once all are written. Rejects with the error of the file system that stopped it. */
  finish(): Promise<StagedPages>
  stop(): Promise<void>
}

/** Characters of text from which a second thread pays. */
const least = 150_000
/** What is handed over at a time, as `weightOf` weighs it: some pages of events, or one long list. */
const batchWeight = 1 << 7
/** What may wait: a hundred pages of an event, some long lists. More takes memory and no less time. */
const mostWaiting = 1 << 11

/** Nothing that the thread is sent lives long, so it needs little room for what is new. */
const resourceLimits = {maxYoungGenerationSizeMb: 16}

/** Starts the thread where it pays for so many characters of text; `null` elsewhere. */
export function startWriter(characters: number, threads?: number): Writer | null {
  const ending = extname(import.meta.url)
  const pays = availableParallelism() > 1 && characters >= least
  if (ending === '.ts' || !(threads === undefined ? pays : threads > 1)) return null

  const written = new Int32Array(new SharedArrayBuffer(4))
  const workerData: WriterData = {written}
  const worker = new Worker(new URL(`./writerThread${ending}`, import.meta.url), {workerData, resourceLimits})
  const tell = (message: ToWriter) => worker.postMessage(message)
  const ended = new Promise<FromWriter>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread ended early.')))
  })
  // Where nobody waits for it any more, its end is of no interest.
  ended.catch(() => {})
  let taken = 0
  let batch: RenderedPage[] = []
  let gathered = 0
  const handOver = () => {
    if (batch.length > 0) tell({kind: 'pages', pages: batch})
    batch = []
    gathered = 0
  }
  return {
    open: (folder) => tell({kind: 'open', folder}),
    take(page) {
      if (taken - Atomics.load(written, 0) >= mostWaiting) return false
      const weight = weightOf(page)
      batch.push(page)
      taken += weight
      gathered += weight
      // What is gathered counts as waiting, so it must not stay here until nothing more is taken.
      if (gathered >= batchWeight) handOver()
      return true
    },
    async finish() {
      handOver()
      tell({kind: 'end'})
      const {error, ...made} = await ended
      if (error) throw Object.assign(new Error(error.message), error)
      return made
    },
    stop: async () => void (await worker.terminate()),
  }
}
