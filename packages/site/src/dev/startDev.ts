import {setImmediate as breathe} from 'node:timers/promises'
import type {Diagnostic} from '@daybook/core'
import {loadConfig} from '../config/loadConfig.ts'
import {TemplateError} from '../theme/diagnostics/templateError.ts'
import {createRebuilds} from './createRebuilds.ts'
import {createServer} from './createServer.ts'
import {createSiteMemory} from './createSiteMemory.ts'
import {describeProblems} from './describeProblems.ts'
import {listen} from './listen.ts'
import {openPreview} from './openPreview.ts'
import {isError, type Preview, preparePreview, rehearsePreview} from './preview.ts'
import {watchInputs} from './watchInputs.ts'
import {type SiteWatch, watchSite} from './watchSite.ts'

export interface DevOptions {
  root: string
  /** Port to begin with; 0 for any. */
  port: number
  /** Told each time the site was read anew, with the milliseconds it took. */
  onRead(preview: Preview, milliseconds: number): Promise<void> | void
  /** Told what else was found when all pages were made, without what `onRead` was told. */
  onFound(root: string, diagnostics: Diagnostic[]): Promise<void> | void
  /** Told when it stops with an error that no author made. */
  onFailure(error: unknown): void
}

export interface DevServer {
  /** `http://127.0.0.1:4100/` */
  address: string
  close(): Promise<void>
}

/**
 * Shows a site to this computer only, and reads it again whenever a file changes. A page is made when it is asked for; all
 * of them are made when nobody asks for anything, for what there is to find in them. With errors the last good site stays,
 * and what is wrong is laid over its pages. Rejects with a `PortError` where no port is free.
 */
export async function startDev({root, port, onRead, onFound, onFailure}: DevOptions): Promise<DevServer> {
  const memory = createSiteMemory()
  const state = watchInputs()
  let shown = root
  const server = createServer(
    () => rebuilds.settled(),
    (error) => explain(shown, error),
  )
  let current: Preview | null = null
  let rehearsal: Promise<void> = Promise.resolve()

  const rebuilds = createRebuilds(async () => {
    const start = performance.now()
    const config = await loadConfig({root, base: '/'})
    // One save may be told twice, the second time after it was read.
    if (!state.isNew(config)) return
    // Whatever the last site is still looked through for is of no interest any more.
    current = null
    const preview = await preparePreview(config, memory)
    shown = preview.root
    if (preview.isBroken) server.showProblems(describeProblems(preview.root, preview.diagnostics))
    else server.showSite(openPreview(preview))
    await onRead(preview, performance.now() - start)
    await watching.update(preview.theme.layers)
    current = preview
    rehearsal = rehearsal.then(() => lookThrough(preview)).catch(onFailure)
  })

  async function lookThrough(preview: Preview): Promise<void> {
    // Reading what was saved goes first: each of its steps would wait for a turn.
    const rest = async () => {
      await breathe()
      await rebuilds.settled()
    }
    const diagnostics = await rehearsePreview(preview, () => current === preview, rest)
    if (diagnostics === null) return
    const known = new Set(preview.diagnostics)
    const more = diagnostics.filter((diagnostic) => !known.has(diagnostic))
    if (more.length > 0) await onFound(preview.root, more)
    if (current !== preview || !diagnostics.some(isError)) return
    server.showProblems(describeProblems(preview.root, diagnostics))
  }

  const rebuild = () => rebuilds.request().catch(onFailure)
  // Before the site is read, so that nothing that is saved meanwhile is missed.
  const watching: SiteWatch = await watchSite(root, () => void rebuild())
  await rebuild()
  const close = async () => {
    await watching.close()
    await server.close()
    await rebuilds.settled()
    current = null
    await rehearsal
  }
  try {
    return {address: await listen(server.http, port), close}
  } catch (error) {
    await close()
    throw error
  }
}

/** Why a page could not be made: an error of a template as a check prints it. */
async function explain(root: string, error: unknown): Promise<string> {
  if (error instanceof TemplateError) return describeProblems(root, [error.diagnostic])
  return error instanceof Error ? error.message : 'The page cannot be made.'
}
