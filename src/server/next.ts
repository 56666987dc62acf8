import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import next from 'next'

type NextServer = {
  handle(req: IncomingMessage, res: ServerResponse): void
  close(): Promise<void>
}

/** Payload's own way to a first account is open to whoever comes first; ours is the one-time link. */
const FIRST_USER = /^\/admin\/create-first-user(?:[/?]|$)/

/** The site and the admin. */
export const startNext = async ({ isDev, port }: { isDev: boolean; port: number }): Promise<NextServer> => {
  // By name: Next writes 127.0.0.1 as localhost in rewrites, and would then take its own pages for another server's.
  // It listens for changes of the protocol at the server that its first request comes by, or at its own. Only the development server
  // changes it: otherwise the connection would be left open, unanswered, for ever.
  const app = next({ dev: isDev, hostname: 'localhost', port, ...(isDev ? {} : { httpServer: createServer() }) })
  await app.prepare()
  const handler = app.getRequestHandler()
  return {
    handle(req, res) {
      if (FIRST_USER.test(req.url ?? '')) {
        res.writeHead(307, { Location: '/setup', 'Cache-Control': 'no-store' }).end()
        return
      }
      handler(req, res).catch(() => res.destroy())
    },
    close: () => app.close(),
  }
}
