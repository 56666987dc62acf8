import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'

import { guardedLookup, type Networks, requireAllowedHost, type Resolve } from './networks'

/** Of a receiver's answer nothing more is read, in bytes; it only serves people who look for what is wrong. */
const MAX_ANSWER = 4_096

const SHOWN_CHARACTERS = 300

export type PostAnswer = {
  readonly status: number
  readonly retryAfter: string | undefined
  /** Where a redirect leads. It is not followed. */
  readonly location: string | undefined
  /** The beginning of the answer's body, on one line. */
  readonly text: string
}

/** The receiver didn't begin to answer in time. */
export class NoAnswer extends Error {
  constructor(timeoutMs: number) {
    super(`there was no answer within ${timeoutMs / 1_000} s`)
    this.name = 'NoAnswer'
  }
}

export type PostOptions = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly networks: Networks
  readonly resolve?: Resolve | undefined
  /** For all of it: name, connection, answer. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/**
 * Posts JSON over a connection of its own, and follows no redirect. Node's own client, because it lets the address be
 * checked at the moment it connects, and knows no proxy that would do the connecting.
 * @throws ForbiddenAddress, NoAnswer, the signal's reason, and what the connection throws
 */
export const post = async (url: URL, options: PostOptions): Promise<PostAnswer> => {
  const { body, headers, networks, resolve, signal, timeoutMs } = options
  requireAllowedHost(url, networks)
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await answerOf(url, body, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      agent: false,
      lookup: guardedLookup(networks, resolve),
      signal: AbortSignal.any([signal, timeout]),
    })
    const text = await beginningOf(response)
    signal.throwIfAborted()
    const { location, 'retry-after': retryAfter } = response.headers
    return { status: response.statusCode ?? 0, retryAfter, location, text }
  } catch (error) {
    signal.throwIfAborted()
    throw timeout.aborted ? new NoAnswer(timeoutMs) : error
  }
}

const answerOf = (url: URL, body: string, options: RequestOptions): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options)
    request.once('response', resolve)
    // It goes on listening: a connection that breaks after the answer has nobody else to tell.
    request.on('error', reject)
    request.end(body)
  })

/** The status has come and counts; whatever befalls the body afterwards doesn't. */
const beginningOf = (response: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    const parts: Buffer[] = []
    let length = 0
    const finish = () => {
      response.destroy()
      const text = Buffer.concat(parts).subarray(0, MAX_ANSWER).toString('utf8')
      resolve(
        text
          .replaceAll(/[\s\p{Cc}]+/gu, ' ')
          .trim()
          .slice(0, SHOWN_CHARACTERS),
      )
    }
    response.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length >= MAX_ANSWER) finish()
    })
    for (const event of ['end', 'error', 'close'] as const) response.once(event, finish)
  })
