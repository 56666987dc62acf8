import { createServer, type RequestListener, type Server } from 'node:http'

/**
 * A server of paths. A whole address as the target, which a server has to take (RFC 9112, 3.2.2), becomes its path; what
 * names no path, such as `*`, is refused with 400.
 */
export const httpServer = (handle: RequestListener): Server =>
  createServer((req, res) => {
    const path = pathOf(req.url ?? '')
    if (path === null) {
      res.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('The request names no path.\n')
      return
    }
    req.url = path
    handle(req, res)
  })

const pathOf = (target: string): string | null => {
  if (target.startsWith('/')) return target
  const [whole, path = ''] = /^https?:\/\/[^/?#]+([^#]*)/iu.exec(target) ?? []
  if (whole === undefined) return null
  return path.startsWith('/') ? path : `/${path}`
}
