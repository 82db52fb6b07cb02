import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {createInterface} from 'node:readline'
import {onTestFinished} from 'vitest'

/** Starts a remote cache for this computer only that keeps what it gets in a folder; gives its address. It ends with the test. */
export async function startRemoteCache(folder: string, token: string): Promise<string> {
  const program = join(
    dirname(createRequire(import.meta.url).resolve('turborepo-remote-cache/package.json')),
    'dist/cli.js',
  )
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: folder,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    TURBO_TOKEN: token,
    // Has signatures kept beside what they sign. The cache does not check them, so it need not know the key.
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'kept',
  }
  const server = spawn(process.execPath, [program], {env, stdio: ['ignore', 'pipe', 'inherit']})
  onTestFinished(async () => {
    server.kill('SIGKILL')
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
  })
  for await (const line of createInterface(server.stdout)) {
    const address = /listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1]
    if (address === undefined) continue
    server.stdout.resume()
    return address
  }
  throw new Error('The remote cache ended before it listened.')
}
