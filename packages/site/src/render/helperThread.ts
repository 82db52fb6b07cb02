import {parentPort, workerData} from 'node:worker_threads'
import type {Diagnostic} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import type {Content} from '../content/readContent.ts'
import type {PublishedMedia} from '../media/readMedia.ts'
import {prepareSite} from '../prepareSite.ts'
import type {OutsideAddress} from '../safety/createOutputCheck.ts'
import {type StagedFile, stageFiles} from '../write/stageFiles.ts'
import {createClaims} from './claims.ts'
import {digestPlan} from './digestPlan.ts'
import type {Costs} from './pageCosts.ts'
import {renderPages} from './renderPages.ts'

/** What the thread is started with. `shared` counts the pages that were taken, and those that this thread took. */
export interface HelperData {
  config: SiteConfig
  content: Content
  shared: Int32Array
}

export type ToHelper = {kind: 'media'; media: PublishedMedia} | {kind: 'start'; folder: string; digest: string}

export interface FromHelper {
  sums: StagedFile[]
  diagnostics: Diagnostic[]
  costs: Costs
  outside: OutsideAddress[]
  error?: {message: string; code?: string; path?: string}
}

// A thread of its own runs this file: it plans the site like the main thread, and writes the pages that it takes.
const port = parentPort
if (port) {
  const {config, content, shared} = workerData as HelperData
  const told = <Kind extends ToHelper['kind']>(kind: Kind) =>
    new Promise<Extract<ToHelper, {kind: Kind}>>((resolve) => {
      port.on('message', (message: ToHelper) => {
        if (message.kind === kind) resolve(message as Extract<ToHelper, {kind: Kind}>)
      })
    })
  const [media, start] = [told('media'), told('start')]
  const clean = async () => (await media).media
  const time = async <Result>(_: string, run: () => Result | Promise<Result>) => run()
  const {plan, edition, theme} = await prepareSite({config, content, published: [], time, clean})
  const {folder, digest} = await start
  port.postMessage(
    digest === digestPlan(plan, edition, theme)
      ? await write(folder)
      : {sums: [], diagnostics: [], costs: {templates: [], slowest: []}, outside: []},
  )

  async function write(folder: string): Promise<FromHelper> {
    const {pages, diagnostics, costs, outside} = renderPages(plan, edition, theme, createClaims(shared, 1))
    try {
      const sums = await stageFiles(folder, pages, () => {})
      return {sums, diagnostics, costs: costs.read(), outside}
    } catch (error) {
      const {message, code, path} = error as NodeJS.ErrnoException
      return {
        sums: [],
        diagnostics,
        costs: costs.read(),
        outside,
        error: {message, ...(code && {code}), ...(path && {path})},
      }
    }
  }
}
