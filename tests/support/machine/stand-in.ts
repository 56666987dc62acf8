/** A service, such as one of machine translation or a receiver of webhooks, that does as a test says, over real HTTP on a port of its own. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as bodyOf } from 'node:stream/consumers'

export type Received = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
  /** The body as it came. */
  readonly text: string
  readonly at: number
}

/** What it does with one request. */
export type Behaviour = (request: Received, response: ServerResponse) => void

export type StandIn = {
  readonly url: string
  /** What it was asked, in order. */
  readonly received: Received[]
  /** The next requests get these, one each; what comes after them gets the last. */
  readonly willDo: (...behaviours: Behaviour[]) => void
  readonly stop: () => Promise<void>
}

export const startStandIn = async (): Promise<StandIn> => {
  const received: Received[] = []
  let script: Behaviour[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((text) => {
      const { headers, url = '' } = request
      const one = { path: url, headers, body: JSON.parse(text) as Received['body'], text, at: performance.now() }
      received.push(one)
      const behaviour = script.length > 1 ? script.shift() : script[0]
      if (!behaviour) throw new Error('Nobody said what to do.')
      behaviour(one, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    willDo: (...behaviours) => {
      script = behaviours
      received.length = 0
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export const answering =
  (make: (request: Received) => unknown): Behaviour =>
  (request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(make(request)))
  }

export const refusing =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Behaviour =>
  (_, response) => {
    response.writeHead(status, headers)
    response.end(body)
  }

/** Says something that may be no JSON. */
export const saying =
  (text: string, type = 'application/json'): Behaviour =>
  (_, response) => {
    response.setHeader('Content-Type', type)
    response.end(text)
  }

export const hanging: Behaviour = () => undefined

/** Begins an answer and breaks off. */
export const cutting: Behaviour = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
  response.write('{"', () => response.destroy())
}

/** Never ends. */
export const flooding: Behaviour = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const chunk = 'x'.repeat(64_000)
  const write = (): void => {
    if (!response.destroyed) response.write(chunk, () => setImmediate(write))
  }
  write()
}
