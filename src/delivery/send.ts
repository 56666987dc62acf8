import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

import type { Answer, LiveAnswer, StreamedAnswer } from './answer'
import { codingFor, entityTag, httpDate, isNotModified } from './conditional'
import { keepable, type Kept } from './kept'

/** An answer of /v1, ready to be kept and sent. */
export const keepableAnswer = (answer: Answer): Kept => {
  const { body, digest, isCompressed, status, type } = answer
  const modified = comparedMoment(answer)
  return keepable({ status, type, body, digest, modified, isCompressed, headers: commonHeaders(answer) })
}

/** What `If-Modified-Since` is compared with, or null. */
export const comparedMoment = ({ isToldByTag, modified }: Omit<Answer, 'body'>): string | null =>
  isToldByTag === true ? null : modified

/** What every answer says of itself. */
export const commonHeaders = ({ cache, headers, language, modified }: Omit<Answer, 'body'>): OutgoingHttpHeaders => ({
  Vary: 'Accept-Encoding',
  'Cache-Control': cache,
  'Last-Modified': httpDate(modified),
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Accept-Ranges, Content-Range, ETag, Last-Modified, Content-Language, Location, Retry-After, WWW-Authenticate, X-Request-Id',
  'X-Content-Type-Options': 'nosniff',
  ...(language ? { 'Content-Language': language } : {}),
  ...headers,
})

/** Sends an answer while it is made; memory does not grow with its length. */
export const sendStream = (req: IncomingMessage, res: ServerResponse, answer: StreamedAnswer): void => {
  const coding = codingFor(req.headers['accept-encoding'] as string | undefined)
  const etag = entityTag(answer.tag, coding)
  const bare = { ...commonHeaders(answer), ETag: etag }
  if (isNotModified(req.headers, etag, comparedMoment(answer))) return void res.writeHead(304, bare).end()
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
