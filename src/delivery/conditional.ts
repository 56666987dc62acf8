/** Entity tags, conditions and content codings (RFC 9110). */
import type { IncomingHttpHeaders } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

import { sha256 } from '#contract'
import Negotiator from 'negotiator'

export type Coding = 'identity' | 'br' | 'gzip'

const TAG_LENGTH = 32
const BROTLI_QUALITY = 6
const CODINGS: readonly Coding[] = ['br', 'gzip', 'identity']

/** negotiator 1.1; its published types are older. */
type Negotiating = { encoding(available: Coding[], options: { preferred: Coding[] }): Coding | undefined }

const chosen = new Map<string, Coding>()
const MAX_REMEMBERED = 500

/** The coding to answer with. Clients send few different `Accept-Encoding` lines, so that each is understood once. */
export const codingFor = (acceptEncoding: string | undefined): Coding => {
  if (acceptEncoding === undefined) return 'identity'
  const known = chosen.get(acceptEncoding)
  if (known) return known
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }) as unknown as Negotiating
  const coding = negotiator.encoding([...CODINGS], { preferred: [...CODINGS] }) ?? 'identity'
  if (chosen.size < MAX_REMEMBERED) chosen.set(acceptEncoding, coding)
  return coding
}

/** A strong tag of the bytes before coding. */
export const tagOf = (body: Buffer): string => tagOfDigest(sha256(body))

/** The same tag, from the SHA-256 of the body. */
export const tagOfDigest = (digest: string): string => digest.slice(0, TAG_LENGTH)

/** Strong tags differ by coding, since the bytes do (RFC 9110, 8.8.3.3). */
export const entityTag = (tag: string, coding: Coding): string =>
  coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`

export const encode = (body: Buffer, coding: Coding): Buffer => {
  switch (coding) {
    case 'br':
      return brotliCompressSync(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      })
    case 'gzip':
      return gzipSync(body)
    case 'identity':
      return body
  }
}

/** Whether the client has it already. `If-None-Match` is compared weakly and goes before `If-Modified-Since` (RFC 9110, 13.1.2, 13.1.3). */
export const isNotModified = (headers: IncomingHttpHeaders, etag: string, modified: string | null): boolean => {
  const { 'if-modified-since': ifModifiedSince, 'if-none-match': ifNoneMatch } = headers
  if (ifNoneMatch !== undefined) {
    return ifNoneMatch.trim() === '*' || [...ifNoneMatch.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag)
  }
  if (ifModifiedSince === undefined || modified === null) return false
  const since = Date.parse(ifModifiedSince)
  // HTTP dates have no fractions of a second.
  return !Number.isNaN(since) && Math.floor(Date.parse(modified) / 1000) * 1000 <= since
}

/** A date as HTTP writes it (RFC 9110, 5.6.7). */
export const httpDate = (moment: string): string => new Date(moment).toUTCString()
