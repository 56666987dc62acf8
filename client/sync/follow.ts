import type { ChannelEntry, Entry } from '../client'
import { ApiProblem } from '../problem'
import { sync, type SyncOptions, type SyncResult } from './sync'

type FollowOptions<E extends ChannelEntry> = Omit<SyncOptions<E>, 'signal' | 'wait'> & {
  /** Ends it. */
  readonly signal: AbortSignal
  /** Told whenever something was written. */
  readonly onSynced?: (result: SyncResult) => void
  /** Told of what went wrong; it goes on, after a pause. */
  readonly onError?: (error: unknown) => void
}

const WAIT_SECONDS = 30
/** So long an answer takes in which nothing has changed, unless something between here and the server doesn't wait. */
const LEAST_WAIT_MS = 1_000
const PAUSE_MS = { first: 1_000, longest: 60_000 }

/** Keeps the copy current until it is ended, as soon as something changes. */
export const follow = async <E extends ChannelEntry = Entry>({
  onError,
  onSynced,
  signal,
  ...options
}: FollowOptions<E>): Promise<void> => {
  let pauseMs = PAUSE_MS.first
  while (!signal.aborted) {
    try {
      const began = Date.now()
      const result = await sync({ ...options, signal, wait: WAIT_SECONDS })
      pauseMs = PAUSE_MS.first
      if (result.put > 0 || result.deleted > 0 || result.restartedBecause) onSynced?.(result)
      else await pause(LEAST_WAIT_MS - (Date.now() - began), signal)
    } catch (error) {
      if (signal.aborted) return
      onError?.(error)
      const asked = error instanceof ApiProblem && error.retryAfter !== null ? error.retryAfter * 1000 : 0
      // Many that were cut off together don't come back together.
      await pause(Math.max(asked, pauseMs * (0.5 + Math.random() / 2)), signal)
      pauseMs = Math.min(pauseMs * 2, PAUSE_MS.longest)
    }
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
