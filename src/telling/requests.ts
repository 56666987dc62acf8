/** Every request: its id, how it was answered, how long that took. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { Measures } from './measures'
import { REQUEST_ID, requestIdOf } from './request-id'
import { createTally, type Tally } from './tally'

/** The part of pino that is needed. */
export type RequestLog = { isLevelEnabled(level: string): boolean; debug(facts: object): void }

/** A request on its way. */
export type Exchange = {
  readonly id: string
  /** The template of the address, as soon as it is known. */
  route: string
  readonly began: number
  readonly method: string
  readonly url: string
  /** The connection, and what had been written on it before; only where requests are logged. */
  readonly wire: { readonly socket: Socket; readonly before: number } | null
}

export type Requests = {
  /** A request came. */
  begin(req: IncomingMessage): Exchange
  /** Its answer was handed over whole. */
  end(exchange: Exchange, res: ServerResponse): void
  /** Its answer will be made from now on: it is told by its id at once, and ends when the connection is done with it. */
  follow(exchange: Exchange, res: ServerResponse): void
  readonly tally: Tally
}

/** What is asked for that has no template. */
export const NO_ROUTE = 'none'

/** A client that went away before there was an answer (the number is nginx’s). */
const GONE = 499

type Options = {
  readonly measures: Measures
  readonly log: RequestLog | null
  /** What of an address may be written down. Never a query: it may have a search, which is a reader's own, or a token. */
  readonly shown?: (path: string) => string
}

export const createRequests = ({ log, measures, shown = (path) => path }: Options): Requests => {
  const tally = createTally(measures)

  const end = ({ began, id, method, route, url, wire }: Exchange, status: number, isCut: boolean): void => {
    const milliseconds = performance.now() - began
    tally.add(route, method, status, milliseconds / 1000)
    if (!wire) return
    log?.debug({
      msg: 'request',
      requestId: id,
      method,
      route,
      path: shown(pathOf(url)),
      status,
      ms: Math.round(milliseconds * 1000) / 1000,
      bytes: wire.socket.bytesWritten - wire.before,
      ...(isCut ? { isCut } : {}),
    })
  }

  return {
    begin(req) {
      const { headers, method = '', socket, url = '/' } = req
      return {
        id: requestIdOf(headers['x-request-id']),
        route: NO_ROUTE,
        began: performance.now(),
        method,
        url,
        wire: log?.isLevelEnabled('debug') ? { socket, before: socket.bytesWritten } : null,
      }
    },
    end: (exchange, { statusCode }) => end(exchange, statusCode, false),
    follow(exchange, res) {
      res.setHeader(REQUEST_ID, exchange.id)
      res.once('close', () => end(exchange, res.headersSent ? res.statusCode : GONE, !res.writableFinished))
    },
    tally,
  }
}

const pathOf = (url: string): string => {
  const question = url.indexOf('?')
  return question === -1 ? url : url.slice(0, question)
}
