import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { BrokenAnswer, openReader, OriginUnreachable, ReplicaMissing, type ReplicaReader } from '#replica'
import { createTelling, type Exchange, REQUEST_ID, type Telling } from '#telling'
import { LRUCache } from 'lru-cache'

import type { Answer } from './answer'
import { CACHE } from './answer'
import { createBundleKeeper } from './bundle'
import { answerTo, type ConsumerCursor } from './answer-to'
import { shownKey } from './channel-door'
import { type Kept, sendKept } from './kept'
import {
  internal,
  malformedAddress,
  methodNotAllowed,
  nothingHere,
  notReady,
  originAway,
  ProblemError,
} from './problem'
import { CHANNEL_BASE, isOurs, match, templateOf } from './router'
import { keepableAnswer, sendLive, sendStream } from './send'
import { sendFile } from './send-file'

export type Delivery = {
  /** Answers a request under /v1, /media, /healthz, /readyz or /metrics. @returns false where the request is somebody else's */
  handle(req: IncomingMessage, res: ServerResponse): boolean
  /** To be told when the replica moved: kept answers are dropped, waiting clients answered. */
  advanced(): void
  close(): void
}

type Options = {
  readonly replicaFile: string
  /** The folder of frozen renditions. */
  readonly mediaDir: string
  readonly isReady: () => boolean
  readonly onError: (error: unknown, requestId: string) => void
  /** Where requests are counted, and what /metrics answers. */
  readonly telling?: Telling
  /** Where a picture that is not in the folder may be had. */
  readonly fetchPicture?: (file: string) => Promise<Buffer | null>
  /** Told up to where a consumer has a channel, each time it says so by its key. */
  readonly onCursor?: (seen: ConsumerCursor) => void
  /** Told of each request that shows a key that is right, whatever it asks for. */
  readonly onKey?: (keyId: string) => void
  /** Bytes of ready answers to keep in memory. */
  readonly cacheBytes?: number
}

const CACHE_BYTES = 64 * 1024 * 1024

/** The /v1 server. It reads the replica and the folder of public pictures, and nothing else. */
export const createDelivery = ({
  cacheBytes = CACHE_BYTES,
  fetchPicture = async () => null,
  isReady,
  mediaDir,
  onCursor,
  onError,
  onKey,
  replicaFile,
  telling = createTelling(),
}: Options): Delivery => {
  let reader: ReplicaReader | null = null
  let isWhole = false
  let isClosed = false
  const kept = new LRUCache<string, { readonly ready: Kept; readonly route: string }>({
    maxSize: cacheBytes,
    sizeCalculation: ({ ready: { size } }, url) => size + url.length * 2,
  })
  const bundles = createBundleKeeper(replicaFile)
  const { requests } = telling
  let moved = 0
  const moves = new EventEmitter<{ advanced: [] }>()
  // Every waiting client listens.
  moves.setMaxListeners(0)

  const closeReader = () => {
    reader?.close()
    reader = null
    isWhole = false
  }

  /** Opened when a route asks: that the process lives can be said without a replica. @throws ReplicaMissing, ProblemError */
  const readerThatIsWhole = (): ReplicaReader => {
    // Who still waits for a change is told at the end of that; to read then would open the file once more.
    if (isClosed) throw notReady()
    reader ??= openReader(replicaFile)
    if (!isWhole && reader.isFilling()) throw notReady()
    isWhole = true
    return reader
  }

  const onceAdvanced = (callback: () => void) => {
    moves.once('advanced', callback)
    return () => void moves.off('advanced', callback)
  }

  const respond = async (req: IncomingMessage, res: ServerResponse, exchange: Exchange): Promise<void> => {
    const { url } = exchange
    const question = url.indexOf('?')
    const path = question === -1 ? url : url.slice(0, question)
    const matched = match(path)
    if (!matched) throw nothingHere(path)
    exchange.route = templateOf(matched)
    const seen = moved
    const query = readQuery(question === -1 ? '' : url.slice(question + 1))
    const { answer, isKept } = await answerTo(matched, {
      whole: readerThatIsWhole,
      shared: {
        query,
        headers: req.headers,
        isReady,
        mediaDir,
        bundles,
        fetchPicture,
        onceAdvanced,
        metrics: telling.text,
      },
      ...(onCursor ? { onCursor } : {}),
      ...(onKey ? { onKey } : {}),
    })
    if ('live' in answer) return sendLive(req, res, answer, (error) => onError(error, exchange.id))
    if ('handle' in answer) return sendFile(req, res, answer)
    if ('open' in answer) return sendStream(req, res, answer)
    const ready = keepableAnswer(answer)
    // What was read before the replica moved must not be kept after it.
    if (isKept && answer.isKept !== false && seen === moved) kept.set(url, { ready, route: exchange.route })
    sendKept(req, res, ready, exchange.id)
  }

  const refuse = (req: IncomingMessage, res: ServerResponse, requestId: string, error: unknown): void => {
    // Who went away while the answer was made is not told anything.
    if (res.destroyed) return
    const known = knownProblem(error) ?? internal(requestId)
    if (known.problem.status === 500) onError(error, requestId)
    if (res.headersSent) return void res.destroy()
    sendKept(req, res, keepableAnswer(problemAnswer(known)), requestId)
  }

  return {
    handle(req, res) {
      const url = req.url ?? '/'
      if (!isOurs(url.includes('?') ? url.slice(0, url.indexOf('?')) : url)) return false
      const exchange = requests.begin(req)
      const { method } = exchange
      const isRead = method === 'GET' || method === 'HEAD'
      const found = isRead ? kept.get(url) : undefined
      if (found && !isForThisRequest(req, found.route)) {
        exchange.route = found.route
        sendKept(req, res, found.ready, exchange.id)
        requests.end(exchange, res)
        return true
      }
      requests.follow(exchange, res)
      if (isRead) respond(req, res, exchange).catch((error: unknown) => refuse(req, res, exchange.id, error))
      else if (method === 'OPTIONS') res.writeHead(204, PREFLIGHT).end()
      else refuse(req, res, exchange.id, methodNotAllowed(method))
      return true
    },
    advanced() {
      moved += 1
      kept.clear()
      if (reader?.isReplaced()) closeReader()
      moves.emit('advanced')
    },
    close() {
      isClosed = true
      moves.removeAllListeners()
      closeReader()
    },
  }
}

/** A key that is shown is looked at; a stream of events has the address of an answer that is kept. */
const isForThisRequest = ({ headers }: IncomingMessage, route: string): boolean =>
  headers.accept?.includes('text/event-stream') === true ||
  (route.startsWith(CHANNEL_BASE) && shownKey(headers) !== null)

const knownProblem = (error: unknown): ProblemError | null => {
  if (error instanceof ProblemError) return error
  if (error instanceof OriginUnreachable || error instanceof BrokenAnswer) return originAway()
  return error instanceof ReplicaMissing ? notReady() : null
}

const PREFLIGHT = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': `Authorization, If-None-Match, If-Modified-Since, If-Range, Range, Last-Event-ID, Accept, ${REQUEST_ID}`,
  'Access-Control-Max-Age': '86400',
  Allow: 'GET, HEAD, OPTIONS',
  'Content-Length': '0',
}

/** @throws ProblemError where the query can't be decoded: URLSearchParams would read broken bytes as U+FFFD. */
const readQuery = (query: string): URLSearchParams => {
  try {
    decodeURIComponent(query.replaceAll('+', ' '))
  } catch (cause) {
    if (cause instanceof URIError) throw malformedAddress('The query is not percent-encoded UTF-8.')
    throw cause
  }
  return new URLSearchParams(query)
}

const problemAnswer = ({ headers, problem }: ProblemError): Answer => ({
  status: problem.status,
  type: 'application/problem+json; charset=utf-8',
  body: Buffer.from(JSON.stringify(problem)),
  headers,
  modified: new Date(0).toISOString(),
  cache: problem.status >= 500 ? CACHE.never : CACHE.changes,
})
