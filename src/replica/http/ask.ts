import { NotQanun, OriginUnreachable } from '../errors'

/** How long an answer may keep nobody waiting, in milliseconds. */
const PATIENCE_MS = 15_000

/** No answer that we ask for is longer; what goes on and on is none of ours. */
const MAX_BYTES = 256 * 1024 * 1024

export type Answered = { readonly status: number; readonly headers: Headers; readonly body: Buffer }

type Options = {
  /** How long the other side may think, in milliseconds, before it begins. */
  readonly thinksMs?: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks another node. Its answers come as they are: caches on the way are to ask it, and coding costs it more than the wire.
 * @throws OriginUnreachable, NotQanun
 */
export const ask = async (url: string, { signal, thinksMs = 0 }: Options = {}): Promise<Answered> => {
  const limit = patience(thinksMs + PATIENCE_MS, signal)
  try {
    const answer = await fetch(url, {
      headers: { Accept: 'application/json', 'Accept-Encoding': 'identity', 'Cache-Control': 'no-cache' },
      signal: limit.signal,
    })
    if (Number(answer.headers.get('content-length') ?? 0) > MAX_BYTES) throw new NotQanun(url, 'its answer is too long')
    return { status: answer.status, headers: answer.headers, body: await bodyOf(answer) }
  } catch (cause) {
    if (cause instanceof NotQanun) throw cause
    throw new OriginUnreachable(new URL(url).origin, { cause })
  } finally {
    limit.end()
  }
}

/** Put into its place as it comes: `arrayBuffer` gathers an answer first, and copies it then. */
const bodyOf = async (answer: Response): Promise<Buffer> => {
  const length = Number(answer.headers.get('content-length') ?? 0)
  // Of coded answers the length is another one.
  if (length === 0 || answer.body === null || answer.headers.has('content-encoding'))
    return Buffer.from(await answer.arrayBuffer())
  const body = Buffer.allocUnsafeSlow(length)
  let at = 0
  for await (const chunk of answer.body) {
    body.set(chunk, at)
    at += chunk.length
  }
  return body.subarray(0, at)
}

/**
 * Aborts after some time, or with another signal. Unlike `AbortSignal.timeout` it keeps the process alive: where a connection
 * is lost without a word, nothing else may, and a process that is only beginning would end with what it waits for.
 */
const patience = (ms: number, signal?: AbortSignal): { readonly signal: AbortSignal; end(): void } => {
  const limit = new AbortController()
  const stop = () => limit.abort(signal?.reason)
  const timer = setTimeout(() => limit.abort(new DOMException(`No answer within ${ms} ms.`, 'TimeoutError')), ms)
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  return {
    signal: limit.signal,
    end() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}
