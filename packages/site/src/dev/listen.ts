import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'

/** Ports that are tried before giving up. */
const attempts = 50

/** There is no port to listen on. */
export class PortError extends Error {}

/** Listens on the loopback interface, on the port or the next free one. Gives the address; rejects with a
 * `PortError` where none is free. */
export async function listen(server: Server, port: number): Promise<string> {
  for (let next = port; next < Math.min(port + attempts, 65_536); next++) {
    if (await tryPort(server, next)) return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }
  throw new PortError(`the port ${port} and those after it are all taken; name another by --port.`)
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      resolve(true)
    })
  })
}
