import {randomUUID} from 'node:crypto'
import {createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {clientScript} from './clientScript.ts'
import {isLocalHost} from './isLocalHost.ts'
import type {OpenPreview} from './openPreview.ts'
import {problemPage, withClient} from './servedPage.ts'

/** The server of `daybook dev`, with what the pages are told. */
export interface PageServer {
  http: Server
  /** A new site stands: open pages load again. */
  showSite(site: OpenPreview): void
  /** Something is wrong: open pages lay the text over themselves. */
  showProblems(text: string): void
  close(): Promise<void>
}

/**
 * Serves the site that is shown. A request waits until no new one is read, so that it gets what was saved last. Pages get a
 * script that listens for `showSite` and `showProblems`. `explain` says in words why a page could not be made.
 */
export function createServer(settled: () => Promise<void>, explain: (error: unknown) => Promise<string>): PageServer {
  let site: OpenPreview | null = null
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
    if (site === null) return send(response, 503, 'text/html', problemPage(state.problems))
    try {
      const {status, type, content, location} = await site.read(path)
      if (location !== undefined) response.setHeader('Location', location)
      send(response, status, type, typeof content === 'string' && type === 'text/html' ? withClient(content) : content)
    } catch (error) {
      send(response, 500, 'text/html', problemPage(await explain(error)))
    }
  }

  function listenTo(response: ServerResponse): void {
    response.writeHead(200, {'Content-Type': 'text/event-stream'})
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
    tell(response)
  }

  return {
    http,
    showSite(shown) {
      site = shown
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
