import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

import type { FileAnswer } from './answer'
import { entityTag, isNotModified } from './conditional'
import { rangeNotSatisfiable } from './problem'
import { commonHeaders, comparedMoment } from './send'

/**
 * Sends an open file as it is, whole or from where a download broke off (RFC 9110, 14), and closes it.
 * @throws ProblemError where the range begins behind the end
 */
export const sendFile = async (req: IncomingMessage, res: ServerResponse, answer: FileAnswer): Promise<void> => {
  const { handle } = answer
  try {
    const { size } = await handle.stat()
    const etag = entityTag(answer.tag, 'identity')
    const bare = { ...commonHeaders(answer), ETag: etag, 'Accept-Ranges': 'bytes' }
    const { headers } = req
    if (isNotModified(headers, etag, comparedMoment(answer))) return void res.writeHead(304, bare).end()
    const ifRange = headers['if-range']
    // A range is of GET only (RFC 9110, 14.2).
    const isAsked = req.method === 'GET' && (ifRange === undefined || ifRange === etag)
    const range = isAsked ? rangeOf(headers.range, size) : null
    const { from, to } = range ?? { from: 0, to: size - 1 }
    res.writeHead(range ? 206 : 200, {
      ...bare,
      'Content-Type': answer.type,
      'Content-Length': to - from + 1,
      ...(range ? { 'Content-Range': `bytes ${from}-${to}/${size}` } : {}),
    })
    if (req.method === 'HEAD' || size === 0) return void res.end()
    // A client that goes away is no fault of ours, and there is nobody to tell.
    await new Promise<void>((resolve) => {
      pipeline(handle.createReadStream({ start: from, end: to, autoClose: false }), res, () => resolve())
    })
  } finally {
    await handle.close()
  }
}

/** One range of bytes; null where the whole is to be sent: no range, several, or one that can't be read. */
const rangeOf = (header: string | undefined, size: number): { from: number; to: number } | null => {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    if (length === 0) throw rangeNotSatisfiable(size)
    return { from: size - length, to: size - 1 }
  }
  const from = Number(first)
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < from) return null
  if (from >= size) throw rangeNotSatisfiable(size)
  return { from, to }
}
