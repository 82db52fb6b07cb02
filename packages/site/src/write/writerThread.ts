import {parentPort, workerData} from 'node:worker_threads'
import {createPageFolder, type RenderedPage, type StagedPages} from './createPageFolder.ts'
import {readyLocales} from './readyLocales.ts'
import {weightOf} from './weightOf.ts'

/** What the thread is started with: `written` is the weight of the pages that it is done with. */
export interface WriterData {
  written: Int32Array
}

export type ToWriter = {kind: 'open'; folder: string} | {kind: 'pages'; pages: RenderedPage[]} | {kind: 'end'}

export interface FromWriter extends StagedPages {
  error?: {message: string; code?: string; path?: string}
}

// A thread of its own runs this file: it writes the pages that it is sent, until one cannot be written.
const port = parentPort
if (port) {
  const {written} = workerData as WriterData
  readyLocales()
  let folder: ReturnType<typeof createPageFolder> | null = null
  let error: FromWriter['error'] | undefined
  port.on('message', (message: ToWriter) => {
    if (message.kind === 'open') folder = createPageFolder(message.folder)
    else if (message.kind === 'pages') message.pages.forEach(write)
    else port.postMessage({sums: folder?.sums ?? new Map(), outside: folder?.outside ?? [], ...(error && {error})})
  })

  function write(page: RenderedPage): void {
    try {
      if (!error) folder?.write(page)
    } catch (caught) {
      const {message, code, path} = caught as NodeJS.ErrnoException
      error = {message, ...(code && {code}), ...(path && {path})}
    }
    Atomics.add(written, 0, weightOf(page))
  }
}
