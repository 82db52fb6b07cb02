import {randomUUID} from 'node:crypto'
import {createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {clientScript} from './clientScript.ts'
import {isLocalHost} from './isLocalHost.ts'
import {readSiteFile} from './readSiteFile.ts'
import {problemPage, withClient} from './servedPage.ts'

/** The server of `daybook dev`, with what the pages are told. */
export interface PageServer {
  http: Server
  /** A new site stands: open pages load again. */
  showSite(): void
  /** The build failed: open pages lay the text over themselves. */
  showProblems(text: string): void
  close(): Promise<void>
}

/**
 * Serves the files of a folder. A request waits until no build runs, so that it never falls into the swap of the folder.
 * Pages get a script that listens for `showSite` and `showProblems`.
 */
export function createServer(folder: string, settled: () => Promise<void>): PageServer {
  const listeners = new Set<ServerResponse>()
  const state = {build: randomUUID() as string, problems: ''}
  const tell = (response: ServerResponse) => response.write(`data: ${JSON.stringify(state)}\n\n`)
  const http = createHttpServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.statusCode = 500
      response.end(error instanceof Error ? error.message : 'error')
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // Pages of other sites may not load a draft as a picture or a script either.
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    if (!isLocalHost(request.headers.host))
      return send(response, 403, 'text/plain', 'This server is for this computer only.')
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Only GET.')

    const path = /^\/[^?#]*/.exec(request.url ?? '')?.[0]
    if (path === undefined) return send(response, 400, 'text/plain', 'An address begins with a slash.')
    if (path === '/.daybook/client.js') return send(response, 200, 'text/javascript', clientScript)
    if (path === '/.daybook/events') return listenTo(response)

    await settled()
    const file = await readSiteFile(folder, path)
    if (file === null) return send(response, 503, 'text/html', problemPage(state.problems))
    const content = file.type === 'text/html' ? withClient(file.content.toString('utf8')) : file.content
    send(response, file.status, file.type, content)
  }

  function listenTo(response: ServerResponse): void {
    response.writeHead(200, {'Content-Type': 'text/event-stream'})
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
    tell(response)
  }

  return {
    http,
    showSite() {
      Object.assign(state, {build: randomUUID(), problems: ''})
      listeners.forEach(tell)
    },
    showProblems(text) {
      state.problems = text
      listeners.forEach(tell)
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  const text = /^text\/|\/json$|\/xml$/.test(type)
  response.writeHead(status, {'Content-Type': text ? `${type}; charset=utf-8` : type})
  response.end(response.req.method === 'HEAD' ? undefined : content)
}
