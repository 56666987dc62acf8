/** Payload's REST API over real HTTP, without Next: the same handlers, on a port of 127.0.0.1. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import { handleEndpoints, type Payload } from 'payload'

export type Rest = { readonly url: string; readonly stop: () => Promise<void> }

export const serveRest = async (payload: Payload): Promise<Rest> => {
  const server = http.createServer((req, res) => {
    void answer(payload, req, res)
  })
  // On a busy machine a test may pause for longer than Node keeps a connection, and then write into a closed one.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}

const answer = async (payload: Payload, req: http.IncomingMessage, res: http.ServerResponse): Promise<void> => {
  const hasBody = !['GET', 'HEAD'].includes(req.method ?? 'GET')
  const request = new Request(`http://${req.headers.host}${req.url}`, {
    method: req.method ?? 'GET',
    headers: Object.entries(req.headers).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one ?? '']),
    ),
    ...(hasBody ? { body: Readable.toWeb(req) as unknown as ReadableStream, duplex: 'half' as const } : {}),
  })
  const response = await handleEndpoints({ config: Promise.resolve(payload.config), request })
  res.writeHead(response.status, Object.fromEntries(response.headers))
  res.end(Buffer.from(await response.arrayBuffer()))
}

export type Client = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; json: Record<string, unknown> }>

/** A client that is signed in as an account, or nobody's where there is none. */
export const clientFor = async (
  rest: Rest,
  credentials?: { email: string; password: string },
  language?: string,
): Promise<Client> => {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    ...(language === undefined ? {} : { 'Accept-Language': language }),
  }
  const call: Client = async (method, path, body) => {
    const response = await fetch(`${rest.url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      json: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text },
    }
  }
  if (!credentials) return call
  const { json, status } = await call('POST', '/api/users/login', credentials)
  if (status !== 200) throw new Error(`Could not sign in as ${credentials.email}: ${JSON.stringify(json)}`)
  headers.Authorization = `JWT ${String(json.token)}`
  return call
}
