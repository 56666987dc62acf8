import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

import { REQUEST_ID } from '#telling'

import { codingFor, type Coding, encode, entityTag, isNotModified, tagOf, tagOfDigest } from './conditional'

/** An answer that is there whole. */
export type Whole = {
  readonly status: number
  readonly type: string
  readonly body: Buffer
  /** SHA-256 of the body, where it is known. */
  readonly digest?: string | undefined
  /** What goes with it in any case, also where the body does not. */
  readonly headers: OutgoingHttpHeaders
  /** RFC 3339; null where a moment tells nothing. */
  readonly modified: string | null
  /** A picture is compressed already. */
  readonly isCompressed?: boolean | undefined
}

type Variant = {
  readonly etag: string
  readonly body: Buffer
  readonly headers: OutgoingHttpHeaders
  readonly bare: OutgoingHttpHeaders
}

/** An answer with its codings, each made when it is first asked for. */
export type Kept = Whole & {
  readonly tag: string
  readonly variants: Map<Coding, Variant>
  /** Bytes of memory, as far as they can be foreseen. */
  readonly size: number
}

/** Below this many bytes a coding costs more than it saves. */
const MIN_CODED_BYTES = 256

export const keepable = (whole: Whole): Kept => ({
  ...whole,
  tag: whole.digest ? tagOfDigest(whole.digest) : tagOf(whole.body),
  variants: new Map(),
  size: whole.body.length * 2 + 1024,
})

/** Sends an answer that is there whole: in the coding the client likes best, or not at all where the client has it. */
export const sendKept = (req: IncomingMessage, res: ServerResponse, kept: Kept, requestId: string): void => {
  const { headers } = req
  const coding =
    kept.isCompressed || kept.body.length < MIN_CODED_BYTES
      ? 'identity'
      : codingFor(headers['accept-encoding'] as string | undefined)
  const variant = kept.variants.get(coding) ?? addVariant(kept, coding)
  if (kept.status === 200 && isNotModified(headers, variant.etag, kept.modified)) {
    res.writeHead(304, withId(variant.bare, requestId))
    res.end()
    return
  }
  res.writeHead(kept.status, withId(variant.headers, requestId))
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

/** Node writes headers down at once, so that the kept ones can be lent out with the id of one request after the other. */
const withId = (headers: OutgoingHttpHeaders, id: string): OutgoingHttpHeaders => {
  headers[REQUEST_ID] = id
  return headers
}

const addVariant = (kept: Kept, coding: Coding): Variant => {
  const body = encode(kept.body, coding)
  const etag = entityTag(kept.tag, coding)
  const bare: OutgoingHttpHeaders = { ...kept.headers, ETag: etag, [REQUEST_ID]: '' }
  const headers = {
    ...bare,
    'Content-Type': kept.type,
    'Content-Length': body.length,
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  }
  const variant = { etag, body, headers, bare }
  kept.variants.set(coding, variant)
  return variant
}
