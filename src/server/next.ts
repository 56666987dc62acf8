import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import next from 'next'

type NextServer = {
  handle(req: IncomingMessage, res: ServerResponse): void
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void
  close(): Promise<void>
}

/** Payload's own way to a first account is open to whoever comes first; ours is the one-time link. */
const FIRST_USER = /^\/admin\/create-first-user(?:[/?]|$)/

/** The site and the admin. */
export const startNext = async ({ isDev, port }: { isDev: boolean; port: number }): Promise<NextServer> => {
  // By name: Next writes 127.0.0.1 as localhost in rewrites, and would then take its own pages for another server's.
  // And it would listen for changes of the protocol at whatever server its first request comes by, were there none of its own.
  const app = next({ dev: isDev, hostname: 'localhost', port, httpServer: createServer() })
  await app.prepare()
  const handler = app.getRequestHandler()
  const upgrade = app.getUpgradeHandler()
  return {
    handle(req, res) {
      if (FIRST_USER.test(req.url ?? '')) {
        res.writeHead(307, { Location: '/setup', 'Cache-Control': 'no-store' }).end()
        return
      }
      handler(req, res).catch(() => res.destroy())
    },
    upgrade: (req, socket, head) => {
      upgrade(req, socket, head).catch(() => socket.destroy())
    },
    close: () => app.close(),
  }
}
