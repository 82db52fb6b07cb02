import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type BuildResult, build} from '../build.ts'
import {createRebuilds} from './createRebuilds.ts'
import {createServer} from './createServer.ts'
import {describeProblems} from './describeProblems.ts'
import {listen} from './listen.ts'
import {type SiteWatch, watchSite} from './watchSite.ts'

export interface DevOptions {
  root: string
  /** Port to begin with; 0 for any. */
  port: number
  /** Told after each build, with the milliseconds it took. */
  onBuild(result: BuildResult, milliseconds: number): Promise<void> | void
  /** Told when a build stops with an error that no author made. */
  onFailure(error: unknown): void
}

export interface DevServer {
  /** `http://127.0.0.1:4100/` */
  address: string
  close(): Promise<void>
}

/**
 * Builds a site into a folder of its own, serves it to this computer only, and builds again whenever a file changes. A
 * build with errors leaves the last good pages; what is wrong is laid over them. Rejects with a `PortError` where no port is
 * free.
 */
export async function startDev({root, port, onBuild, onFailure}: DevOptions): Promise<DevServer> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-dev-'))
  const out = join(folder, 'site')
  const server = createServer(out, () => rebuilds.settled())
  const rebuilds = createRebuilds(async () => {
    const start = performance.now()
    const result = await build({root, out, base: '/', published: null})
    await onBuild(result, performance.now() - start)
    await watching.update(result.layers)
    if (result.written) server.showSite()
    else server.showProblems(await describeProblems(result))
    return result
  })

  const rebuild = () => rebuilds.request().catch(onFailure)
  // Before the first build, so that nothing that is saved during it is missed.
  const watching: SiteWatch = await watchSite(root, () => void rebuild())
  await rebuild()
  const close = async () => {
    await watching.close()
    await server.close()
    await rebuilds.settled()
    await rm(folder, {recursive: true, force: true})
  }
  try {
    return {address: await listen(server.http, port), close}
  } catch (error) {
    await close()
    throw error
  }
}
