/**
 * Asks a service over HTTP, with patience. A request is waiting (for its turn) → sent → answered. What may pass by itself
 * (no connection, no answer in time, 429, 5xx, an answer that breaks off) is tried again after a pause: the one that the
 * service asks for, or one that doubles. What won't pass (any other 4xx) isn't. A request that waits for its next try
 * keeps its place among those that are under way, so that a busy service gets fewer.
 */
import { setTimeout as pause } from 'node:timers/promises'

import PQueue from 'p-queue'
import pRetry from 'p-retry'

import { AnswerTooLarge, boundedText } from './bounded-text'
import { ProviderFailed } from './errors'
import type { Pace } from './pace'
import { retryAfterMs } from './retry-after'

/** How the service is called in sentences, where it is, and what it takes to be let in. */
export type Address = {
  readonly service: string
  readonly url: string
  readonly key: string | null
  readonly headers: Readonly<Record<string, string>>
}

/** Posts JSON and answers with JSON. @throws ProviderFailed, AnswerTooLarge */
export type Caller = (path: string, body: object, signal: AbortSignal) => Promise<unknown>

export const createCaller = (address: Address, pace: Pace): Caller => {
  const { backoffMs, concurrency, perSecond, retries } = pace
  const queue = new PQueue({ concurrency, intervalCap: perSecond, interval: 1_000 })
  return async (path, body, signal) => {
    try {
      return await queue.add(
        () =>
          pRetry(() => once(address, pace, { path, body, signal }), {
            retries,
            minTimeout: backoffMs,
            randomize: true,
            signal,
            shouldRetry: ({ error }) => error instanceof Passing,
            onFailedAttempt: async ({ error, retriesLeft }) => {
              if (error instanceof Passing && error.pauseMs && retriesLeft > 0)
                await pause(error.pauseMs, undefined, { signal })
            },
          }),
        { signal },
      )
    } catch (error) {
      throw failureOf(error, address, signal)
    }
  }
}

/** A failure that may be gone at the next try. */
class Passing extends Error {
  /** As the service asks. */
  readonly pauseMs: number | null
  readonly kind: 'unreachable' | 'busy' | 'unreadable'

  constructor(kind: Passing['kind'], message: string, options: ErrorOptions & { pauseMs?: number | null } = {}) {
    super(message, options)
    this.kind = kind
    this.pauseMs = options.pauseMs ?? null
  }
}

type Request = { readonly path: string; readonly body: object; readonly signal: AbortSignal }

const once = async (address: Address, pace: Pace, { body, path, signal }: Request): Promise<unknown> => {
  const timeout = AbortSignal.timeout(pace.timeoutMs)
  const { response, text } = await answered(pace, timeout, async () => {
    const got = await fetch(`${address.url}${path}`, {
      method: 'POST',
      // A redirect would carry the key, or the texts, to a place that nobody has named.
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...address.headers },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, timeout]),
    })
    return { response: got, text: await boundedText(got, pace.maxBytes) }
  })
  if (!response.ok) throw refusalOf(address, pace, { response, text })
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const type = response.headers.get('content-type') ?? 'no content type'
    throw new Passing('unreadable', `it answered with what is not JSON (${type.slice(0, 60)})`, { cause })
  }
}

/** Tells what went wrong on the way. @throws Passing, AnswerTooLarge, what aborted the request */
const answered = async <T>(pace: Pace, timeout: AbortSignal, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof AnswerTooLarge) throw cause
    if (timeout.aborted)
      throw new Passing('unreachable', `it gave no whole answer within ${pace.timeoutMs / 1_000} s`, { cause })
    // What fetch calls a TypeError is a connection that failed; its reason is one deeper.
    if (cause instanceof TypeError)
      throw new Passing('unreachable', `the connection failed (${codeOf(cause.cause) ?? cause.message})`, { cause })
    throw cause
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const refusalOf = (
  address: Address,
  pace: Pace,
  { response: { headers, status }, text }: { response: Response; text: string },
): Error => {
  if (status === 429 || status >= 500) {
    const pauseMs = retryAfterMs(headers.get('retry-after'), Date.now())
    const kind = status === 429 ? 'busy' : 'unreachable'
    if (pauseMs !== null && pauseMs > pace.longestPauseMs)
      return failed(address, 'busy', `it asks to wait ${Math.ceil(pauseMs / 1_000)} s (${status})`)
    return new Passing(kind, `it answered ${status}`, { pauseMs })
  }
  // What comes with these two may repeat the key, or a part of it.
  if (status === 401 || status === 403)
    return failed(address, 'key-refused', `it refuses the key (${status}): look at MACHINE_TRANSLATION_KEY`)
  // DeepL's own: the account's characters are used up.
  if (status === 402 || status === 456)
    return failed(address, 'key-refused', `the account has nothing left to spend (${status})`)
  if (status < 400)
    return failed(address, 'refused', `it leads elsewhere (${status}): set MACHINE_TRANSLATION_URL to where it leads`)
  return failed(address, 'refused', `it refused the request (${status})${quoted(text, address.key)}`)
}

/** The beginning of what a service says, without the key and on one line. */
const quoted = (text: string, key: string | null): string => {
  const said = (key ? text.replaceAll(key, '…') : text).replaceAll(/\s+/gu, ' ').trim().slice(0, 300)
  return said === '' ? '' : `: ${said}`
}

const failed = ({ service }: Address, kind: ProviderFailed['kind'], fact: string, options?: ErrorOptions) =>
  new ProviderFailed(kind, `${service} can't translate now: ${fact}.`, options)

const failureOf = (error: unknown, address: Address, signal: AbortSignal): unknown => {
  if (error instanceof Passing) return failed(address, error.kind, error.message, { cause: error })
  if (signal.aborted) return failed(address, 'unreachable', 'the order took too long and was stopped', { cause: error })
  return error
}
