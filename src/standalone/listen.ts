import type { Server } from 'node:http'

/** Somebody else listens there. */
export class PortInUse extends Error {
  constructor(port: number) {
    super(`Port ${port} of 127.0.0.1 is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`)
    this.name = 'PortInUse'
  }
}

/** Longer than the proxies before us keep a connection, so that none sends a request into one that we just closed. */
const KEEP_ALIVE_MS = 65_000

/** Listens on 127.0.0.1 only. @throws PortInUse */
export const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.keepAliveTimeout = KEEP_ALIVE_MS
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
