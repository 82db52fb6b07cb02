import {availableParallelism} from 'node:os'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Content} from '../content/readContent.ts'
import type {PublishedMedia} from '../media/readMedia.ts'
import {type Claims, createClaims} from './claims.ts'
import type {FromHelper, HelperData, ToHelper} from './helperThread.ts'

/** A second thread that reads the same texts and makes some of the pages. */
export interface Helper {
  /** What this thread takes; the other one takes the rest. */
  claims: Claims
  giveMedia(media: PublishedMedia): void
  /** Lets it write pages into a folder, if it reads the same plan. */
  start(folder: string, digest: string): void
  /** Pages that it has written. */
  done(): number
  /** What it wrote, once it has written all that it took. Rejects with the error of the file system that stopped it. */
  finish(): Promise<Omit<FromHelper, 'error'>>
  stop(): Promise<void>
}

/** Characters of text from which a second thread pays, and up to which there is memory for two. */
const [least, most] = [150_000, 16_000_000]

/** Starts a second thread where it pays; `null` elsewhere. */
export function startHelper(config: SiteConfig, content: Content, threads?: number): Helper | null {
  const length = content.chronologies.reduce((sum, {text}) => sum + text.length, 0)
  const pays = availableParallelism() > 1 && length >= least && length <= most
  const ending = extname(import.meta.url)
  if (ending !== '.js' || !(threads === undefined ? pays : threads > 1)) return null

  const shared = new Int32Array(new SharedArrayBuffer(12))
  const workerData: HelperData = {config, content: {...content, diagnostics: []}, shared}
  const worker = new Worker(new URL(`./helperThread${ending}`, import.meta.url), {workerData})
  const tell = (message: ToHelper) => worker.postMessage(message)
  const ended = new Promise<FromHelper>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread ended early.')))
  })
  // Where nobody waits for it any more, its end is of no interest.
  ended.catch(() => {})
  return {
    claims: createClaims(shared, 2),
    giveMedia: (media) => tell({kind: 'media', media}),
    start: (folder, digest) => tell({kind: 'start', folder, digest}),
    done: () => Atomics.load(shared, 1),
    async finish() {
      // What is left to take was taken by this thread: one that has not begun yet need not.
      if (Atomics.load(shared, 1) === 0)
        return {sums: [], diagnostics: [], costs: {templates: [], slowest: []}, outside: []}
      const {error, ...made} = await ended
      if (error) throw Object.assign(new Error(error.message), error)
      return made
    },
    stop: async () => void (await worker.terminate()),
  }
}
