import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {BuiltSite} from './buildExample.ts'

/** A site at an address that ends with `/`. */
export interface OpenSite {
  base: string
  close(): Promise<void>
}

/**
 * Serves the files of a site below a path (`/` or `/a/b/`) of this machine as simple hosts do: its `404.html` for what
 * is not there, no index of folders, no redirect, text compressed.
 */
export async function serveFolder({folder, files}: BuiltSite, path: string): Promise<OpenSite> {
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const name = asked.startsWith(path) ? asked.slice(path.length) || 'index.html' : ''
    const found = files.has(name) ? name : '404.html'
    if (!files.has(found)) return response.writeHead(404).end()
    const type = contentTypes[extname(found)] ?? 'text/plain'
    const packs = /^text|json|xml/.test(type) && String(request.headers['accept-encoding']).includes('gzip')
    const content = await readFile(join(folder, found))
    response.writeHead(files.has(name) ? 200 : 404, {'content-type': type, ...(packs && {'content-encoding': 'gzip'})})
    return response.end(packs ? gzipSync(content) : content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}
