import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

import { REQUEST_ID } from '#telling'

import type { Answer, LiveAnswer, StreamedAnswer } from './answer'
import { codingFor, type Coding, encode, entityTag, httpDate, isNotModified } from './conditional'

type Variant = {
  readonly etag: string
  readonly body: Buffer
  readonly headers: OutgoingHttpHeaders
  readonly bare: OutgoingHttpHeaders
}

/** An answer with its codings, each made when it is first asked for. */
export type KeptAnswer = {
  readonly answer: Answer
  readonly tag: string
  readonly variants: Map<Coding, Variant>
  readonly size: number
}

/** Below this many bytes a coding costs more than it saves. */
const MIN_CODED_BYTES = 256

/** Sends an answer that is there whole: in the coding the client likes best, or not at all where the client has it. */
export const sendKept = (req: IncomingMessage, res: ServerResponse, kept: KeptAnswer, requestId: string): void => {
  const { headers } = req
  const coding =
    kept.answer.isCompressed || kept.answer.body.length < MIN_CODED_BYTES
      ? 'identity'
      : codingFor(headers['accept-encoding'] as string | undefined)
  const variant = kept.variants.get(coding) ?? addVariant(kept, coding)
  const ifNoneMatch = headers['if-none-match']
  const ifModifiedSince = headers['if-modified-since']
  const isConditional = kept.answer.status === 200 && (ifNoneMatch !== undefined || ifModifiedSince !== undefined)
  if (isConditional && isNotModified({ ifNoneMatch, ifModifiedSince }, variant.etag, kept.answer.modified)) {
    res.writeHead(304, withId(variant.bare, requestId))
    res.end()
    return
  }
  res.writeHead(kept.answer.status, withId(variant.headers, requestId))
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

/** Node writes headers down at once, so that the kept ones can be lent out with the id of one request after the other. */
const withId = (headers: OutgoingHttpHeaders, id: string): OutgoingHttpHeaders => {
  headers[REQUEST_ID] = id
  return headers
}

const addVariant = (kept: KeptAnswer, coding: Coding): Variant => {
  const body = encode(kept.answer.body, coding)
  const etag = entityTag(kept.tag, coding)
  const bare: OutgoingHttpHeaders = { ...commonHeaders(kept.answer), ETag: etag, [REQUEST_ID]: '' }
  const headers = {
    ...bare,
    'Content-Type': kept.answer.type,
    'Content-Length': body.length,
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  }
  const variant = { etag, body, headers, bare }
  kept.variants.set(coding, variant)
  return variant
}

/** What every answer says of itself. */
export const commonHeaders = ({ cache, headers, language, modified }: Omit<Answer, 'body'>): OutgoingHttpHeaders => ({
  Vary: 'Accept-Encoding',
  'Cache-Control': cache,
  'Last-Modified': httpDate(modified),
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Accept-Ranges, Content-Range, ETag, Last-Modified, Content-Language, Location, Retry-After, X-Request-Id',
  'X-Content-Type-Options': 'nosniff',
  ...(language ? { 'Content-Language': language } : {}),
  ...headers,
})

/** Sends an answer while it is made; memory does not grow with its length. */
export const sendStream = (req: IncomingMessage, res: ServerResponse, answer: StreamedAnswer): void => {
  const coding = codingFor(req.headers['accept-encoding'] as string | undefined)
  const etag = entityTag(answer.tag, coding)
  const bare = { ...commonHeaders(answer), ETag: etag }
  if (
    isNotModified(
      { ifNoneMatch: req.headers['if-none-match'], ifModifiedSince: req.headers['if-modified-since'] },
      etag,
      answer.modified,
    )
  ) {
    res.writeHead(304, bare).end()
    return
  }
  const typed = { 'Content-Type': answer.type, ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }) }
  if (req.method === 'HEAD') return void res.writeHead(answer.status, { ...bare, ...typed }).end()
  const { modified, stream, tag } = answer.open()
  res.writeHead(answer.status, { ...commonHeaders({ ...answer, modified }), ETag: entityTag(tag, coding), ...typed })
  // A client that goes away is no fault of ours: the streams are destroyed, and there is nobody to tell.
  const done = () => {}
  if (coding === 'identity') pipeline(stream, res, done)
  else
    pipeline(
      stream,
      coding === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : createGzip(),
      res,
      done,
    )
}

/** Keeps a connection open and sends events as they come, as fast as the client takes them (HTML, Server-sent events). */
export const sendLive = (
  req: IncomingMessage,
  res: ServerResponse,
  { live }: LiveAnswer,
  onError: (error: unknown) => void,
): void => {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'X-Accel-Buffering': 'no',
  })
  if (req.method === 'HEAD') return void res.end()
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  // Whether the client went away or the stream broke off is told by the signal.
  pipeline(Readable.from(live(gone.signal)), res, (error) => {
    if (error && !gone.signal.aborted) onError(error)
  })
}
