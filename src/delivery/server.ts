import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { BrokenAnswer, openReader, OriginUnreachable, ReplicaMissing, type ReplicaReader } from '#replica'
import { LRUCache } from 'lru-cache'

import type { Answer } from './answer'
import { CACHE } from './answer'
import { createBundleKeeper } from './bundle'
import { tagOf } from './conditional'
import type { RouteContext } from './context'
import {
  internal,
  malformedAddress,
  methodNotAllowed,
  nothingHere,
  notReady,
  originAway,
  ProblemError,
} from './problem'
import { isOurs, match } from './router'
import { type KeptAnswer, sendKept, sendLive, sendStream } from './send'
import { sendFile } from './send-file'

export type Delivery = {
  /** Answers a request under /v1, /media, /healthz or /readyz. @returns false where the request is somebody else's */
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
  /** Where a picture that is not in the folder may be had. */
  readonly fetchPicture?: (file: string) => Promise<Buffer | null>
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
  onError,
  replicaFile,
}: Options): Delivery => {
  let reader: ReplicaReader | null = null
  let isWhole = false
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: cacheBytes,
    sizeCalculation: ({ size }, url) => size + url.length * 2,
  })
  const bundles = createBundleKeeper(replicaFile)
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
    reader ??= openReader(replicaFile)
    if (!isWhole && reader.isFilling()) throw notReady()
    isWhole = true
    return reader
  }

  const onceAdvanced = (callback: () => void) => {
    moves.once('advanced', callback)
    return () => void moves.off('advanced', callback)
  }

  const respond = async (req: IncomingMessage, res: ServerResponse, url: string): Promise<void> => {
    const question = url.indexOf('?')
    const path = question === -1 ? url : url.slice(0, question)
    const matched = match(path)
    if (!matched) throw nothingHere(path)
    const context: RouteContext = {
      get reader() {
        return readerThatIsWhole()
      },
      get catalog() {
        return this.reader.catalog()
      },
      parts: matched.parts,
      query: readQuery(question === -1 ? '' : url.slice(question + 1)),
      headers: req.headers,
      isReady,
      mediaDir,
      bundles,
      fetchPicture,
      onceAdvanced,
    }
    const seen = moved
    const { answer: answerOf, isKept } = matched.route
    const answer = await (isKept ? context.reader.inOneState(() => answerOf(context)) : answerOf(context))
    if ('live' in answer) return sendLive(req, res, answer, (error) => onError(error, randomUUID()))
    if ('handle' in answer) return sendFile(req, res, answer)
    if ('open' in answer) return sendStream(req, res, answer)
    const ready = keepable(answer)
    // What was read before the replica moved must not be kept after it.
    if (isKept && answer.isKept !== false && seen === moved) kept.set(url, ready)
    sendKept(req, res, ready)
  }

  const refuse = (req: IncomingMessage, res: ServerResponse, error: unknown): void => {
    const requestId = randomUUID()
    // Who went away while the answer was made is not told anything.
    if (res.destroyed) return
    const known = knownProblem(error) ?? internal(requestId)
    if (known.problem.status === 500) onError(error, requestId)
    if (res.headersSent) return void res.destroy()
    sendKept(req, res, keepable(problemAnswer(known)))
  }

  return {
    handle(req, res) {
      const url = req.url ?? '/'
      if (!isOurs(url.includes('?') ? url.slice(0, url.indexOf('?')) : url)) return false
      const { method } = req
      if (method === 'GET' || method === 'HEAD') {
        // A stream of events has the address of an answer that is kept.
        const ready = req.headers.accept?.includes('text/event-stream') ? undefined : kept.get(url)
        if (ready) sendKept(req, res, ready)
        else respond(req, res, url).catch((error: unknown) => refuse(req, res, error))
      } else if (method === 'OPTIONS') res.writeHead(204, PREFLIGHT).end()
      else refuse(req, res, methodNotAllowed(method ?? ''))
      return true
    },
    advanced() {
      moved += 1
      kept.clear()
      if (reader?.isReplaced()) closeReader()
      moves.emit('advanced')
    },
    close() {
      moves.removeAllListeners()
      closeReader()
    },
  }
}

const knownProblem = (error: unknown): ProblemError | null => {
  if (error instanceof ProblemError) return error
  if (error instanceof OriginUnreachable || error instanceof BrokenAnswer) return originAway()
  return error instanceof ReplicaMissing ? notReady() : null
}

const PREFLIGHT = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since, If-Range, Range, Last-Event-ID, Accept',
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

const keepable = (answer: Answer): KeptAnswer => ({
  answer,
  tag: tagOf(answer.body),
  variants: new Map(),
  size: answer.body.length * 2 + 1024,
})
